import Fuse from 'fuse.js';
import { byFrequency } from '../catalog/frequency.ts';
import type { CatalogIndex, IndexEntry } from '../catalog/knowledge.ts';
import { oncePer } from '../catalog/once.ts';
import { resolveKey } from './keys.ts';

interface Words {
  entry: IndexEntry;
  words: string[];
}

/** Words of a text; `UserStrongAuth` and `no_account_error` are taken apart as well as kept whole. */
function wordsOf(text: string): string[] {
  const apart = text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.]/g, ' ');
  return `${text} ${apart}`.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

const wordList = oncePer((index: CatalogIndex): Words[] =>
  index.entries.toSorted(byFrequency).map((entry) => ({
    entry,
    words: wordsOf(
      [entry.id, entry.code, entry.name, entry.title, ...entry.keys, ...entry.aliases].join(' '),
    ),
  })),
);

const likeWords = oncePer(
  ({ entries }: CatalogIndex) =>
    new Fuse(entries, {
      keys: ['title', 'name', 'code', 'aliases'],
      threshold: 0.4,
      ignoreLocation: true,
      minMatchCharLength: 3,
    }),
);

const likeKeys = oncePer(
  ({ entries }: CatalogIndex) => new Fuse(entries, { keys: ['code', 'name', 'keys'], threshold: 0.2 }),
);

/** Near spellings of a longer query are no use, and each 32 characters of it cost a search of their own. */
const longestLoose = 100;

/**
 * Finds entries by a code, a name or words.
 * @param query what was typed; an exact spelling comes first, then entries that hold every word, what
 *   is met most first, then, only where there are none, near spellings
 * @param limit how many to return at most
 */
export function searchEntries(index: CatalogIndex, query: string, limit = 12): IndexEntry[] {
  const asked = query.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  if (asked.length === 0) return [];
  const exact = resolveKey(index, query);
  const first = index.entries.filter(({ id }) => id === exact);
  const holding = wordList(index)
    .filter(({ words }) => asked.every((word) => words.some((own) => own.startsWith(word))))
    .map(({ entry }) => entry);
  const found = [...new Set([...first, ...holding])];
  if (found.length > 0 || query.length > longestLoose) return found.slice(0, limit);
  return likeWords(index)
    .search(query, { limit })
    .map(({ item }) => item);
}

/** The code or name that a single misspelt word is nearly the same as; null for loose words. */
export function nearestKey(index: CatalogIndex, text: string): string | null {
  const word = text.trim();
  if (!/^[A-Za-z][\w.-]{7,60}$/.test(word) || !/[_A-Z]/.test(word.slice(1))) return null;
  return likeKeys(index).search(word, { limit: 1 })[0]?.item.id ?? null;
}
