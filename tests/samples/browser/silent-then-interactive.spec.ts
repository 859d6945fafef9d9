import { assert } from '../scenarios/expect.ts';
import { silentThenInteractive } from '../scenarios/silent-then-interactive.ts';
import { asStories, stories } from './harness.ts';

stories('silent-then-interactive', [
  ...asStories(silentThenInteractive, async (app) => ({ token: await app.call('getToken') })),
  {
    title: 'opens one prompt for two callers at once',
    answers: {},
    async act(app) {
      const both = [app.call('getToken'), app.call('getToken')];
      assert.deepEqual(await Promise.all(both), ['at-1', 'at-1']);
    },
    check: (app) => assert.equal(app.at('authorize').length, 1),
  },
  {
    title: 'signs in after the page was reloaded over an open prompt',
    answers: { authorize: ['leave'] },
    async act(app) {
      await app.abandon('getToken');
      await app.page.reload();
      assert.equal(await app.call('getToken'), 'at-1');
    },
    check: (app) => assert.equal(app.at('authorize').length, 2),
  },
]);
