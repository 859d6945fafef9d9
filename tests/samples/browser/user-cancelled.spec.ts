import { assert, wentTo } from '../scenarios/expect.ts';
import { userCancelled } from '../scenarios/user-cancelled.ts';
import { asStories, stories } from './harness.ts';

const closed = 'stops waiting for a browser tab that was closed';
const told = asStories(userCancelled, async (app) => ({ token: await app.call('signIn') }));

stories('user-cancelled', [
  ...told.filter(({ title }) => title !== closed),
  {
    title: closed,
    answers: { authorize: ['leave'] },
    clock: true,
    async act(app) {
      const signIn = app.abandon('signIn');
      await (await signIn).popup.close();
      await app.page.clock.fastForward('05:00');
      assert.equal(await (await signIn).outcome, null);
    },
    check: (app) => wentTo(app, { authorize: 1, token: 0 }),
  },
  {
    title: 'opens a new window at the next click, and lets the one before it go',
    answers: { authorize: ['leave'] },
    async act(app) {
      const first = await app.abandon('signIn');
      await first.popup.close();
      assert.equal(await app.call('signIn'), 'at-1');
      assert.equal(await first.outcome, null);
    },
    check: (app) => wentTo(app, { authorize: 2, token: 1 }),
  },
]);
