import { createDistinct, type Distinct, type DistinctCount } from './distinct.ts';

/**
 * Widths of a bucket in seconds, each a multiple of the one before: a minute to 28 days, then about one, ten and
 * a thousand years, for logs with a time that somebody's program made up.
 */
const widths = [
  60, 300, 900, 3600, 21_600, 86_400, 604_800, 2_419_200, 31_449_600, 314_496_000, 31_449_600_000,
];
/** More buckets than this nobody reads; then they become wider. */
const mostBuckets = 120;

/** Counts in buckets of one width; `counts[0]` begins at `start`. */
export interface Buckets {
  /** Milliseconds since the epoch. */
  start: number;
  widthSeconds: number;
  counts: number[];
}

/** Counts instants in a fixed space, however long a time they span. */
export function createHistogram() {
  let level = 0;
  let counts = new Map<number, number>();
  let ids = new Map<number, Distinct>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;

  const width = () => (widths[level] ?? 60) * 1000;
  const widen = () => {
    const ratio = (widths[level + 1] ?? 1) / (widths[level] ?? 1);
    const wider = new Map<number, number>();
    for (const [bucket, count] of counts) {
      const at = Math.floor(bucket / ratio);
      wider.set(at, (wider.get(at) ?? 0) + count);
    }
    counts = wider;
    const merged = new Map<number, Distinct>();
    for (const [bucket, own] of ids) {
      const at = Math.floor(bucket / ratio);
      const before = merged.get(at);
      if (before) before.merge(own);
      else merged.set(at, own);
    }
    ids = merged;
    level++;
  };
  const span = () => Math.floor(last / width()) - Math.floor(first / width()) + 1;

  return {
    /**
     * @param instant milliseconds since the epoch
     * @param id whose different values are counted in each bucket
     */
    add(instant: number, id: string | null = null): void {
      first = Math.min(first, instant);
      last = Math.max(last, instant);
      while (span() > mostBuckets && level < widths.length - 1) widen();
      const bucket = Math.floor(instant / width());
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
      if (id === null) return;
      let own = ids.get(bucket);
      if (!own) {
        own = createDistinct();
        ids.set(bucket, own);
      }
      own.add(id);
    },
    /** How many different ids its own bucket at a place has. */
    idsIn: (place: number): DistinctCount =>
      ids.get(Math.floor(first / width()) + place)?.count() ?? { count: 0, exact: true },
    /** The first and the last instant; null where there was none. */
    range: (): { first: number; last: number } | null => (last >= first ? { first, last } : null),
    /** @param like the buckets to count in; its own, without gaps, where left out */
    buckets(like?: Buckets): Buckets | null {
      if (last < first) return null;
      const widthMs = like ? like.widthSeconds * 1000 : width();
      const start = like?.start ?? Math.floor(first / widthMs) * widthMs;
      const length = like?.counts.length ?? span();
      const filled = new Array<number>(length).fill(0);
      for (const [bucket, count] of counts) {
        const at = Math.floor((bucket * width() - start) / widthMs);
        if (at >= 0 && at < length) filled[at] = (filled[at] ?? 0) + count;
      }
      return { start, widthSeconds: widthMs / 1000, counts: filled };
    },
  };
}
