import { challenges, interactionRequired, refusal } from '../service/answers.ts';
import { assert, carries, grants, wentTo } from './expect.ts';
import type { Scenario } from './scenario.ts';

/** The driver asks for a token as often as there are steps. */
export const silentThenInteractive: Scenario[] = [
  {
    title: 'renews the token without a prompt while that works',
    answers: {},
    steps: ['token', 'token'],
    check(run) {
      assert.deepEqual(run.results, [{ token: 'at-1' }, { token: 'at-2' }]);
      wentTo(run, { authorize: 1, token: 2 });
      assert.deepEqual(grants(run), ['authorization_code', 'refresh_token']);
    },
  },
  {
    title: 'prompts once, with the claims unchanged, when interaction is required',
    answers: { token: ['yes', interactionRequired()] },
    steps: ['token', 'token'],
    check(run) {
      assert.deepEqual(run.results, [{ token: 'at-1' }, { token: 'at-2' }]);
      wentTo(run, { authorize: 2, token: 3 });
      carries(run.at('authorize')[1], challenges.first);
    },
  },
  {
    title: 'does not prompt where a prompt cannot help',
    answers: { token: ['yes', refusal({ error: 'invalid_client', code: 7000218, status: 401 })] },
    steps: ['token', 'token'],
    check(run) {
      assert.ok(run.results[1]?.failed, run.output);
      wentTo(run, { authorize: 1, token: 2 });
    },
  },
  {
    title: 'takes a person who declines for an answer',
    answers: { authorize: ['decline'] },
    steps: ['token'],
    check(run) {
      assert.deepEqual(run.results, [{ token: null }]);
      wentTo(run, { authorize: 1, token: 0 });
    },
  },
];
