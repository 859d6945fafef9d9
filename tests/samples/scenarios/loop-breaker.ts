import { challenges, ids, interactionRequired } from '../service/answers.ts';
import { assert, carries, wentTo } from './expect.ts';
import type { Scenario } from './scenario.ts';

/** The driver asks for a token as often as there are steps. */
export const loopBreaker: Scenario[] = [
  {
    title: 'does not prompt again for what a prompt did not mend',
    answers: { token: ['yes', interactionRequired(), 'yes', interactionRequired(), interactionRequired()] },
    steps: ['token', 'token', 'token', 'token'],
    check(run) {
      assert.deepEqual(run.results.slice(0, 2), [{ token: 'at-1' }, { token: 'at-2' }]);
      assert.ok(run.results[2]?.failed && run.results[3]?.failed, run.output);
      // The first sign-in, and one for the challenge.
      wentTo(run, { authorize: 2 });
    },
  },
  {
    title: 'names the correlation id when it gives up',
    answers: { token: ['yes', interactionRequired(), 'yes', interactionRequired()] },
    steps: ['token', 'token', 'token'],
    check(run) {
      assert.ok(run.output.includes(ids.correlation), run.output);
    },
  },
  {
    title: 'takes new claims for a new reason',
    answers: {
      token: ['yes', interactionRequired(), 'yes', interactionRequired(challenges.second)],
    },
    steps: ['token', 'token', 'token'],
    check(run) {
      assert.deepEqual(run.results, [{ token: 'at-1' }, { token: 'at-2' }, { token: 'at-3' }]);
      wentTo(run, { authorize: 3 });
      carries(run.at('authorize')[2], challenges.second);
    },
  },
];
