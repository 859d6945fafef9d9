import { describe, expect, test } from 'vitest';
import { type RetryPlan, retryDelay } from '../../src/engine/retry.ts';

const plan = (wait: RetryPlan['wait']): RetryPlan => ({
  policy: 'throttled',
  attempts: 3,
  wait,
  alreadyTried: 0,
  library: null,
});
const now = Date.parse('2026-11-20T09:14:00Z');
const backoff = { kind: 'backoff', baseSeconds: 5, factor: 2, capSeconds: 60, jitterSeconds: 2 } as const;

describe('the pause before a try', () => {
  test('is as long as the seconds say', () => {
    expect(retryDelay(plan({ kind: 'seconds', seconds: 60 }), 1, now, () => 0.5)).toBe(60_000);
  });

  test('lasts until the date, and is never negative', () => {
    const until = (date: string) => retryDelay(plan({ kind: 'until', date }), 1, now, () => 0.5);
    expect(until('Fri, 20 Nov 2026 09:15:00 GMT')).toBe(60_000);
    expect(until('Fri, 20 Nov 2026 09:13:00 GMT')).toBe(0);
  });

  test('doubles with each try, up to the cap', () => {
    const delays = [1, 2, 3, 4, 5, 6].map((attempt) => retryDelay(plan(backoff), attempt, now, () => 0));
    expect(delays).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
  });

  test('is never shorter for chance, which adds up to two seconds', () => {
    expect(retryDelay(plan(backoff), 1, now, () => 0)).toBe(5_000);
    expect(retryDelay(plan(backoff), 1, now, () => 0.5)).toBe(6_000);
  });
});
