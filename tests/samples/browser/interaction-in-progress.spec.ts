import { assert, wentTo } from '../scenarios/expect.ts';
import { interactionRequired } from '../service/answers.ts';
import type { App } from './app.ts';
import { stories } from './harness.ts';

const [read, write] = [['api://example/read'], ['api://example/write']];

function both(app: App): Promise<unknown[]> {
  return Promise.all([app.call('getToken', read), app.call('getToken', write)]);
}

stories('interaction-in-progress', [
  {
    title: 'shares one prompt between two callers, and serves the second silently',
    answers: {},
    async act(app) {
      assert.deepEqual(await both(app), ['at-1', 'at-2']);
    },
    check: (app) => wentTo(app, { authorize: 1, token: 2 }),
  },
  {
    title: 'takes a person who declines for the answer to both callers',
    answers: { authorize: ['decline'] },
    async act(app) {
      assert.deepEqual(await both(app), [null, null]);
    },
    check: (app) => wentTo(app, { authorize: 1, token: 0 }),
  },
  {
    title: 'opens the second prompt after the first where each caller needs its own',
    answers: { token: ['yes', interactionRequired()] },
    async act(app) {
      assert.deepEqual(await both(app), ['at-1', 'at-2']);
    },
    check: (app) => wentTo(app, { authorize: 2, token: 3 }),
  },
  {
    title: 'forgets the prompt that a reload left behind, and prompts anew',
    answers: { authorize: ['leave'] },
    async act(app) {
      await app.abandon('getToken', read);
      await app.page.reload();
      assert.equal(await app.call('getToken', read), 'at-1');
    },
    check: (app) => wentTo(app, { authorize: 2, token: 1 }),
  },
]);
