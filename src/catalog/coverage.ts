import { splitId } from './id.ts';
import type { Entry } from './schema/entry.ts';
import type { Family } from './schema/vocabulary.ts';
import { tally } from './tally.ts';

export type Depth = Entry['depth'];
export const depths = ['full', 'brief', 'listed'] as const satisfies readonly Depth[];

export type DepthCounts = Record<Depth | 'all', number>;

/** How many entries there are, and how deep they go. */
export interface Coverage {
  all: DepthCounts;
  /** The largest family first. */
  families: { family: Family; counts: DepthCounts }[];
  /** The latest month first. */
  checked: { month: string; count: number }[];
  /** By id of the source, the one with the most entries first. */
  sources: { id: string; count: number }[];
}

function countDepths(entries: Entry[]): DepthCounts {
  const counts: DepthCounts = { full: 0, brief: 0, listed: 0, all: entries.length };
  for (const { depth } of entries) counts[depth]++;
  return counts;
}

/** Counts what the catalog covers. */
export function measureCoverage(entries: Entry[]): Coverage {
  const families = Map.groupBy(entries, ({ id }) => splitId(id).family);
  return {
    all: countDepths(entries),
    families: [...families]
      .map(([family, own]) => ({ family, counts: countDepths(own) }))
      .sort((a, b) => b.counts.all - a.counts.all),
    checked: [...tally(entries.map(({ checked }) => checked))]
      .map(([month, count]) => ({ month, count }))
      .sort((a, b) => b.month.localeCompare(a.month)),
    sources: [...tally(entries.flatMap(({ sources }) => sources))]
      .map(([id, count]) => ({ id, count }))
      .sort((a, b) => b.count - a.count),
  };
}
