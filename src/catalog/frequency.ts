import type { IndexEntry } from './knowledge.ts';

const depthOrder = { full: 0, brief: 1, listed: 2 } as const;
const unranked = Number.MAX_SAFE_INTEGER;

/** Puts what people meet most first; a code says more than the class that carries it. */
export function byFrequency(
  a: Pick<IndexEntry, 'depth' | 'kind'> & { rank?: number | null | undefined },
  b: typeof a,
): number {
  return (
    depthOrder[a.depth] - depthOrder[b.depth] ||
    Number(a.kind !== 'code') - Number(b.kind !== 'code') ||
    (a.rank ?? unranked) - (b.rank ?? unranked)
  );
}
