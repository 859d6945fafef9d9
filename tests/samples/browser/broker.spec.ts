import { assert, carries, wentTo } from '../scenarios/expect.ts';
import { challenges, interactionRequired } from '../service/answers.ts';
import type { App } from './app.ts';
import { stories } from './harness.ts';

async function ask(app: App): Promise<unknown> {
  return (await app.call<{ token: string | null }>('getToken')).token;
}

stories('broker', [
  {
    title: 'signs in through the browser where there is no broker, and renews silently',
    answers: {},
    async act(app) {
      assert.equal(await ask(app), 'at-1');
      assert.equal(await ask(app), 'at-2');
    },
    check: (app) => wentTo(app, { authorize: 1, token: 2 }),
  },
  {
    title: 'prompts once in the browser, with the claims unchanged, where there is no broker',
    answers: { token: ['yes', interactionRequired()] },
    async act(app) {
      assert.equal(await ask(app), 'at-1');
      assert.equal(await ask(app), 'at-2');
    },
    check(app) {
      wentTo(app, { authorize: 2 });
      carries(app.at('authorize')[1], challenges.first);
    },
  },
  {
    title: 'takes the token of the broker where there is one',
    answers: {},
    broker: ['token', 'token'],
    async act(app) {
      assert.equal(await ask(app), 'from-the-broker');
      assert.equal(await ask(app), 'from-the-broker');
    },
    check: (app) => wentTo(app, { authorize: 1, token: 0 }),
  },
  {
    title: "takes a person who closes the broker's window for an answer",
    answers: {},
    broker: ['token', 'ask the person', 'person cancels', 'token'],
    async act(app) {
      assert.equal(await ask(app), 'from-the-broker');
      assert.equal(await ask(app), null);
    },
    check: (app) => wentTo(app, { authorize: 1, token: 0 }),
  },
  {
    title: 'says so when another account was chosen in the broker, and takes no token of it',
    answers: {},
    broker: ['token', 'ask the person', 'other account'],
    async act(app) {
      assert.equal(await ask(app), 'from-the-broker');
      const { token, message } = await app.call<{ token: null; message: string }>('getToken');
      assert.equal(token, null);
      assert.match(message, /another account/i);
    },
    check: (app) => wentTo(app, { authorize: 1, token: 0 }),
  },
]);
