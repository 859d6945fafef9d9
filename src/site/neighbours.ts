import type { IndexEntry } from '../catalog/knowledge.ts';
import { index } from './catalog.ts';

/** The order of codes as people count: 9002 before 50011. */
export function byNumber(a: IndexEntry, b: IndexEntry): number {
  return a.code.localeCompare(b.code, 'en', { numeric: true });
}

const families = new Map(
  [...Map.groupBy(index.entries, ({ family }) => family)].map(([family, entries]) => [
    family,
    entries.sort(byNumber),
  ]),
);
const places = new Map([...families.values()].flatMap((own) => own.map(({ id }, at) => [id, at] as const)));

/** The entries before and after one within its family, in the order of the codes. */
export function neighboursOf(entry: IndexEntry): { previous: IndexEntry | null; next: IndexEntry | null } {
  const own = families.get(entry.family) ?? [];
  const at = places.get(entry.id) ?? 0;
  return { previous: own[at - 1] ?? null, next: own[at + 1] ?? null };
}
