import { refusal } from '../service/answers.ts';
import { assert, wentTo } from './expect.ts';
import type { Scenario } from './scenario.ts';

const pending = refusal({ error: 'authorization_pending', code: 70016 });

/** The driver asks for a token once a step. */
export const deviceCode: Scenario[] = [
  {
    title: 'shows the code, polls without haste and gets the token',
    answers: { token: [pending, pending, pending] },
    steps: ['token'],
    check(run) {
      assert.deepEqual(run.results, [{ token: 'at-1' }]);
      assert.match(run.output, /ABCD1234/);
      wentTo(run, { device: 1, token: 4 });
      // MSAL Go does not read the interval: it polls after 0.05 s and trebles its pause up to 5 s (oauth.go, v1.10.1).
      const [before, last] = run.at('token').slice(-2);
      assert.ok((last?.at ?? 0) - (before?.answeredAt ?? 0) > 900, 'It polled faster than every second.');
    },
  },
  {
    title: 'asks silently first',
    answers: {},
    steps: ['token', 'token'],
    check(run) {
      assert.deepEqual(run.results, [{ token: 'at-1' }, { token: 'at-2' }]);
      wentTo(run, { device: 1, token: 2 });
    },
  },
  {
    title: 'tells that the person declined, and asks for no other code',
    answers: { token: [refusal({ error: 'authorization_declined', code: 70018 })] },
    steps: ['token'],
    check(run) {
      assert.deepEqual(run.results, [{ outcome: 'declined' }]);
      wentTo(run, { device: 1, token: 1 });
    },
  },
  {
    title: 'tells that the code ran out, and asks for no other code by itself',
    answers: { token: [refusal({ error: 'expired_token', code: 70019 })] },
    steps: ['token'],
    check(run) {
      assert.deepEqual(run.results, [{ outcome: 'expired' }]);
      wentTo(run, { device: 1, token: 1 });
    },
  },
];
