import { refusal, throttled, throttledUntil, unavailable } from '../service/answers.ts';
import { assert, waited, wentTo } from './expect.ts';
import type { Scenario } from './scenario.ts';

/** The driver asks for one token in the app's own name. */
export const retryThrottling: Scenario[] = [
  {
    title: 'waits for the seconds that Retry-After names',
    answers: { token: [throttled(3)] },
    steps: ['token'],
    check(run) {
      assert.deepEqual(run.results, [{ token: 'at-1' }], run.output);
      wentTo(run, { token: 2 });
      waited(run.at('token')[0], run.at('token')[1], 3);
    },
  },
  {
    title: 'waits until the date that Retry-After names',
    // Longer than any sample waits where it cannot read the header.
    answers: { token: [throttledUntil(8)] },
    steps: ['token'],
    check(run) {
      assert.deepEqual(run.results, [{ token: 'at-1' }], run.output);
      wentTo(run, { token: 2 });
      waited(run.at('token')[0], run.at('token')[1], 8);
    },
  },
  {
    title: 'comes back after a pause when the service is unavailable',
    answers: { token: [unavailable, unavailable] },
    steps: ['token'],
    check(run) {
      assert.deepEqual(run.results, [{ token: 'at-1' }], run.output);
      const requests = run.at('token');
      assert.equal(requests.length, 3);
      // Some libraries repeat once by themselves, a second later; the sample's own wait is longer.
      waited(requests[0], requests[2], 2);
    },
  },
  {
    title: 'gives up after a few tries',
    answers: { token: Array.from({ length: 20 }, () => throttled(1)) },
    steps: ['token'],
    check(run) {
      assert.ok(run.results[0]?.failed, run.output);
      assert.ok(run.at('token').length <= 5, `It asked ${run.at('token').length} times.`);
    },
  },
  {
    title: 'does not repeat what waiting cannot mend',
    answers: { token: [refusal({ error: 'invalid_client', code: 7000215, status: 401 })] },
    steps: ['token'],
    check(run) {
      assert.ok(run.results[0]?.failed, run.output);
      wentTo(run, { token: 1 });
    },
  },
];
