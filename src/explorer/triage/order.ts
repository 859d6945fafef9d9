import type { Actor } from '../../catalog/schema/vocabulary.ts';
import type { ViewRow } from './messages.ts';

export type SortKey = 'code' | 'count' | 'first' | 'last' | 'actor';

export interface Order {
  by: SortKey;
  descending: boolean;
}

/** What the table shows: rows of some actor that hold some words. */
export interface Filter {
  words: string;
  /** `unknown` where nobody knows who acts. */
  actor: Actor | 'unknown' | null;
}

/** Numbers and times begin with the highest, names with the first. */
export const startsDescending: Record<SortKey, boolean> = {
  code: false,
  count: true,
  first: false,
  last: true,
  actor: false,
};

const collator = new Intl.Collator('en', { numeric: true });

const keys: Record<SortKey, (row: ViewRow) => string | number> = {
  code: ({ id }) => id,
  count: ({ count }) => count,
  first: ({ firstSeen }) => firstSeen ?? '',
  last: ({ lastSeen }) => lastSeen ?? '',
  actor: ({ actor }) => actor ?? '~',
};

function compare(a: string | number, b: string | number, isCode: boolean): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (isCode) return collator.compare(String(a), String(b));
  return a < b ? -1 : Number(a > b);
}

/** The rows in an order; where that does not decide, the more frequent first. */
export function sortRows(rows: ViewRow[], { by, descending }: Order): ViewRow[] {
  const key = keys[by];
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(key(a), key(b), by === 'code') || b.count - a.count);
}

/** The rows that fit: each word stands in the code or a title. */
export function filterRows(rows: ViewRow[], { words, actor }: Filter): ViewRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (actor !== null && (row.actor ?? 'unknown') !== actor) return false;
    const text = `${row.id} ${row.title} ${row.localTitle ?? ''}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
