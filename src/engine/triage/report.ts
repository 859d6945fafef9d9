import type { Actor, HandlingId } from '../../catalog/schema/vocabulary.ts';
import type { DistinctCount } from './distinct.ts';
import type { Buckets } from './histogram.ts';

/** What a log says of one error. */
export interface TriageRow {
  id: string;
  title: string;
  url: string | null;
  count: number;
  /** ISO 8601, UTC; null where its records have no time. */
  firstSeen: string | null;
  lastSeen: string | null;
  actor: Actor | null;
  /** What the app should do, decided on the first record. */
  handling: HandlingId | null;
  correlationIds: DistinctCount;
  /** Counts in the buckets of the whole log; null where no record has a time. */
  histogram: number[] | null;
}

/** The bucket that holds the most errors. */
export interface Peak {
  /** ISO 8601, UTC. */
  start: string;
  count: number;
  /** The median of the other buckets that hold an error; null where there is none. */
  usual: number | null;
  /** Different correlation ids of the errors in it. */
  correlationIds: DistinctCount;
  /** The most frequent errors in it, at most three. */
  codes: { id: string; count: number }[];
}

export interface TriageReport {
  /** How many errors the log holds. */
  events: number;
  firstSeen: string | null;
  lastSeen: string | null;
  /** The errors, the most frequent first. */
  codes: TriageRow[];
  histogram: { start: string; widthSeconds: number; counts: number[] } | null;
  peak: Peak | null;
  /** Errors of further codes, beyond the number of different ones that is kept. */
  further: number;
}

/** Codes that a peak names. */
const named = 3;

/** An instant in milliseconds since the epoch as ISO 8601. */
export function iso(instant: number | undefined): string | null {
  return instant === undefined ? null : new Date(instant).toISOString();
}

/** An estimate may be too high, but no record has two ids. */
export function atMost({ count, exact }: DistinctCount, most: number): DistinctCount {
  return { count: Math.min(count, most), exact };
}

function median(counts: number[]): number | null {
  const sorted = counts.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/**
 * The highest of some buckets, and what stands in it.
 * @param idsIn counts the different correlation ids of a bucket by its place
 */
export function peakOf(
  { start, widthSeconds, counts }: Buckets,
  codes: TriageRow[],
  idsIn: (place: number) => DistinctCount,
): Peak {
  let place = 0;
  for (const [at, count] of counts.entries()) if (count > (counts[place] ?? 0)) place = at;
  const count = counts[place] ?? 0;
  return {
    start: new Date(start + place * widthSeconds * 1000).toISOString(),
    count,
    usual: median(counts.filter((other, at) => other > 0 && at !== place)),
    correlationIds: atMost(idsIn(place), count),
    codes: codes
      .map(({ id, histogram }) => ({ id, count: histogram?.[place] ?? 0 }))
      .filter((code) => code.count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, named),
  };
}
