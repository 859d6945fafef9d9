import { assert, carries, wentTo } from '../scenarios/expect.ts';
import { challenges, interactionRequired } from '../service/answers.ts';
import type { App } from './app.ts';
import { stories } from './harness.ts';
import { origin } from './network.ts';

async function signIn(app: App): Promise<unknown> {
  assert.equal(await app.call('start'), 'signed-out');
  await app.leave('signIn');
  return app.call('start');
}

stories('web-app-redirect', [
  {
    title: 'signs in, comes back and knows who is there',
    answers: {},
    async act(app) {
      assert.equal(await signIn(app), 'signed-in');
      await app.page.reload();
      assert.equal(await app.call('start'), 'signed-in');
    },
    check: (app) => wentTo(app, { authorize: 1, token: 1 }),
  },
  {
    title: 'protects the way there and back with state, nonce and PKCE',
    answers: {},
    async act(app) {
      await signIn(app);
    },
    check(app) {
      const sent = app.at('authorize')[0]?.form;
      for (const name of ['state', 'nonce', 'code_challenge'])
        assert.ok(sent?.[name], `There is no ${name}.`);
      assert.equal(sent?.code_challenge_method, 'S256');
      assert.ok(app.at('token')[0]?.form.code_verifier, 'There is no code_verifier.');
    },
  },
  {
    title: 'refuses an answer to a sign-in that it did not start',
    answers: {},
    async act(app) {
      await app.page.goto(`${origin}/#code=code-1&state=stolen`);
      await app.page.reload();
      assert.equal(await app.call('start'), 'signed-out');
    },
    check: (app) => wentTo(app, { token: 0 }),
  },
  {
    title: 'takes a person who declines for an answer',
    answers: { authorize: ['decline'] },
    async act(app) {
      assert.equal(await signIn(app), 'declined');
      await app.page.reload();
      assert.equal(await app.call('start'), 'signed-out');
    },
    check: (app) => wentTo(app, { authorize: 1, token: 0 }),
  },
  {
    title: 'goes on where the person comes back without an answer',
    answers: { authorize: ['leave'] },
    async act(app) {
      await app.call('start');
      await app.leave('signIn', 'stay');
      await app.page.goBack();
      await app.loaded();
      assert.equal(await signIn(app), 'signed-in');
    },
    check: (app) => wentTo(app, { authorize: 2, token: 1 }),
  },
  {
    title: 'asks silently first, and leaves once with the claims where that is refused',
    answers: { token: ['yes', 'yes', interactionRequired()] },
    async act(app) {
      await signIn(app);
      assert.equal(await app.call('getToken'), 'at-2');
      await app.leave('getToken');
      assert.equal(await app.call('start'), 'signed-in');
      assert.equal(await app.call('getToken'), 'at-4');
    },
    check(app) {
      wentTo(app, { authorize: 2 });
      carries(app.at('authorize')[1], challenges.first);
    },
  },
  {
    title: 'does not leave again for what the sign-in did not mend',
    answers: { token: ['yes', interactionRequired()] },
    async act(app) {
      await signIn(app);
      await assert.rejects(app.call('getToken'), { name: 'InteractionRequiredAuthError' });
    },
    check: (app) => wentTo(app, { authorize: 1, token: 2 }),
  },
]);
