import { refusal } from '../service/answers.ts';
import { assert, wentTo } from './expect.ts';
import type { Scenario } from './scenario.ts';

/** The driver signs in once a step, waiting 10 seconds at most where the sample takes a limit. */
export const userCancelled: Scenario[] = [
  {
    title: 'signs in',
    answers: {},
    steps: ['sign-in'],
    check(run) {
      assert.deepEqual(run.results, [{ token: 'at-1' }]);
      wentTo(run, { authorize: 1, token: 1 });
    },
  },
  {
    title: 'comes back with nothing, and without a second prompt, when the person declines',
    answers: { authorize: ['decline'] },
    steps: ['sign-in'],
    check(run) {
      assert.deepEqual(run.results, [{ token: null }]);
      wentTo(run, { authorize: 1, token: 0 });
    },
  },
  {
    title: 'stops waiting for a browser tab that was closed',
    answers: { authorize: ['leave'] },
    steps: ['sign-in'],
    check(run) {
      assert.deepEqual(run.results, [{ token: null }]);
      wentTo(run, { authorize: 1, token: 0 });
    },
  },
  {
    title: 'does not take a failure for a cancellation',
    answers: { token: [refusal({ error: 'invalid_client', code: 7000218, status: 401 })] },
    steps: ['sign-in'],
    check(run) {
      assert.ok(run.results[0]?.failed, run.output);
      wentTo(run, { authorize: 1, token: 1 });
    },
  },
];
