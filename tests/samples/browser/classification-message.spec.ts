import { classificationMessage } from '../scenarios/classification-message.ts';
import { assert, grants } from '../scenarios/expect.ts';
import type { Result } from '../scenarios/scenario.ts';
import { challenges, interactionRequired, refusal } from '../service/answers.ts';
import type { App } from './app.ts';
import { asStories, stories } from './harness.ts';

const unprotected = refusal({ error: 'invalid_grant', code: 53005, suberror: 'protection_policy_required' });

async function step(app: App, name: string): Promise<Result> {
  if (name !== 'sign-in') return app.call('getToken', await app.account());
  await app.signIn();
  return {};
}

stories('classification-message', [
  ...asStories(classificationMessage, step),
  {
    title: 'hands the claims on, for the prompt that it offers',
    answers: { token: ['yes', interactionRequired()] },
    async act(app) {
      await app.signIn();
      const { claims } = await app.call<{ claims: string }>('getToken', await app.account());
      assert.equal(claims, challenges.first);
    },
    check: (app) => assert.equal(app.at('authorize').length, 1),
  },
  {
    title: 'knows the suberrors that reach it as a plain ServerError',
    answers: { token: ['yes', ...Array.from({ length: 3 }, () => unprotected)] },
    session: true,
    async act(app) {
      await app.signIn();
      await app.report(() => step(app, 'protection_policy_required'));
    },
    check(app) {
      assert.equal(app.results[0]?.canPrompt, false, app.output);
      // That of the sign-in, of the refresh token, and those of the hidden frame.
      assert.deepEqual(grants(app), [
        'authorization_code',
        'refresh_token',
        'authorization_code',
        'authorization_code',
      ]);
    },
  },
  {
    title: 'leaves what no person can mend to its caller',
    answers: { token: ['yes', refusal({ error: 'invalid_client', code: 7000218, status: 401 })] },
    async act(app) {
      await app.signIn();
      await assert.rejects(app.call('getToken', await app.account()), { name: 'ServerError' });
    },
    check: (app) => assert.equal(app.at('authorize').length, 1),
  },
]);
