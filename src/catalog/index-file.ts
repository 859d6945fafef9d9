import { entryPath, splitId } from './id.ts';
import type { CatalogIndex, IndexEntry } from './knowledge.ts';

/** What an entry of the index has where its file says nothing: most have nothing of these. */
const defaults = {
  name: null,
  kind: 'code',
  actor: null,
  handling: null,
  keys: [],
  aliases: [],
  umbrella: false,
  rank: null,
  titles: {},
} satisfies Partial<IndexEntry>;

type Derived = 'family' | 'code' | 'path';

/** An entry as `api/v1/index.json` holds it: defaults and what follows from the id are left out. */
export type PackedEntry = Omit<IndexEntry, Derived | keyof typeof defaults> &
  Partial<Pick<IndexEntry, keyof typeof defaults>>;

export interface PackedIndex extends Omit<CatalogIndex, 'entries'> {
  entries: PackedEntry[];
}

function pack({ family: _, code: __, path: ___, ...entry }: IndexEntry): PackedEntry {
  const said = Object.entries(entry).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults[key as keyof typeof defaults]),
  );
  return Object.fromEntries(said) as unknown as PackedEntry;
}

/** The index as it is served: thousands of entries, so nothing is said twice. */
export function packIndex(index: CatalogIndex): PackedIndex {
  return { ...index, entries: index.entries.map(pack) };
}

/** The index as the engine takes it. */
export function unpackIndex(packed: PackedIndex): CatalogIndex {
  return {
    ...packed,
    entries: packed.entries.map((entry) => ({
      ...defaults,
      ...entry,
      ...splitId(entry.id),
      path: entryPath(entry.id),
    })),
  };
}
