import { describe, expect, test } from 'vitest';
import { createHistogram } from '../../../src/engine/triage/histogram.ts';

const at = (iso: string) => Date.parse(iso);
const sum = (counts: number[] = []) => counts.reduce((total, count) => total + count, 0);

function filled(instants: string[]) {
  const histogram = createHistogram();
  for (const instant of instants) histogram.add(at(instant));
  return histogram;
}

describe('a histogram', () => {
  test('without instants has neither range nor buckets', () => {
    expect(createHistogram().range()).toBeNull();
    expect(createHistogram().buckets()).toBeNull();
  });

  test('of one instant is one bucket of a minute', () => {
    expect(filled(['2026-11-20T09:14:07Z']).buckets()).toEqual({
      start: at('2026-11-20T09:14:00Z'),
      widthSeconds: 60,
      counts: [1],
    });
  });

  test('has an empty bucket where nothing happened', () => {
    const { counts } =
      filled(['2026-11-20T09:14:07Z', '2026-11-20T09:16:59Z', '2026-11-20T09:16:00Z']).buckets() ?? {};
    expect(counts).toEqual([1, 0, 2]);
  });

  test('knows the first and the last instant in whatever order they came', () => {
    expect(filled(['2026-11-20T09:16:00Z', '2026-11-20T09:14:07Z', '2026-11-20T09:15:00Z']).range()).toEqual({
      first: at('2026-11-20T09:14:07Z'),
      last: at('2026-11-20T09:16:00Z'),
    });
  });
});

describe('buckets become wider instead of more', () => {
  test.each([
    ['two hours', '2026-11-20T10:59:59Z', 60],
    ['two hours and a second', '2026-11-20T11:00:00Z', 300],
    ['a day', '2026-11-21T09:00:00Z', 900],
    ['a week', '2026-11-27T09:00:00Z', 21_600],
    ['a month', '2026-12-20T09:00:00Z', 86_400],
    ['a year', '2027-11-20T09:00:00Z', 604_800],
    ['ten years', '2036-11-20T09:00:00Z', 31_449_600],
  ])('%s', (_, last, widthSeconds) => {
    const buckets = filled(['2026-11-20T09:00:00Z', last]).buckets();
    expect(buckets?.widthSeconds).toBe(widthSeconds);
    expect(buckets?.counts.length).toBeLessThanOrEqual(120);
    expect(sum(buckets?.counts)).toBe(2);
  });

  test('and hold every instant, also where one is of the year 9999', () => {
    const histogram = filled(['1970-01-01T00:00:00Z', '2026-11-20T09:14:07Z', '9999-12-31T23:59:59Z']);
    expect(sum(histogram.buckets()?.counts)).toBe(3);
    expect(histogram.buckets()?.counts.length).toBeLessThanOrEqual(120);
  });

  test('the same in whatever order the instants come', () => {
    const instants = Array.from({ length: 300 }, (_, day) =>
      new Date(at('2026-01-01T12:00:00Z') + day * 86_400_000).toISOString(),
    );
    expect(filled([...instants].reverse()).buckets()).toEqual(filled(instants).buckets());
  });
});

describe("a part counts in the whole's buckets", () => {
  const instants = Array.from({ length: 200 }, (_, day) =>
    new Date(at('2026-01-01T12:00:00Z') + day * 86_400_000).toISOString(),
  );
  const whole = filled(instants).buckets();

  test('all of its own', () => {
    const part = filled(instants.slice(50, 60)).buckets(whole ?? undefined);
    expect(part?.counts.length).toBe(whole?.counts.length);
    expect(part?.start).toBe(whole?.start);
    expect(sum(part?.counts)).toBe(10);
  });

  test('so that the parts sum up to it, bucket by bucket', () => {
    const parts = [instants.slice(0, 7), instants.slice(7, 150), instants.slice(150)].map(
      (own) => filled(own).buckets(whole ?? undefined)?.counts ?? [],
    );
    expect(whole?.counts.map((_, bucket) => sum(parts.map((counts) => counts[bucket] ?? 0)))).toEqual(
      whole?.counts,
    );
  });
});
