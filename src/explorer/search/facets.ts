import type { IndexEntry } from '../../catalog/knowledge.ts';
import type { Actor, Family } from '../../catalog/schema/vocabulary.ts';
import { tally } from '../../catalog/tally.ts';

/** What results are narrowed to; null for all. */
export interface Filters {
  family: Family | null;
  actor: Actor | null;
}

export const noFilters: Filters = { family: null, actor: null };

/** Whether an entry passes. */
export function passes({ family, actor }: Filters): (entry: IndexEntry) => boolean {
  return (entry) => (!family || entry.family === family) && (!actor || entry.actor === actor);
}

/** How many results each value of a filter would leave, the other filter being as it is; the most first. */
export function counts<Key extends keyof Filters>(
  entries: IndexEntry[],
  key: Key,
  filters: Filters,
): [NonNullable<Filters[Key]>, number][] {
  const others = entries.filter(passes({ ...filters, [key]: null }));
  const values = others.map((entry) => entry[key]).filter((value) => value !== null);
  return ([...tally(values)] as [NonNullable<Filters[Key]>, number][]).sort(([, a], [, b]) => b - a);
}
