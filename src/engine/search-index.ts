import { byFrequency } from '../catalog/frequency.ts';
import { shortCode } from '../catalog/id.ts';
import type { CatalogIndex, IndexEntry } from '../catalog/knowledge.ts';
import { oncePer } from '../catalog/once.ts';

/** Places of entries in the list of those met most. */
export type Places = ReadonlySet<number>;

export interface SearchIndex {
  /** What is met most stands first. */
  entries: IndexEntry[];
  /** Entries by their spellings without anything between the words: `interactioninprogress`. */
  spelled: ReadonlyMap<string, IndexEntry[]>;
  /** Every word, with the entries that hold it; the words of what is met most come first. */
  words: ReadonlyMap<string, number[]>;
  /** Those words, and what can be a misspelling of one. */
  known: readonly string[];
  /** All words of each entry without anything between them. */
  runs: string[];
}

/** A text without anything between its words, in lower case. */
export function runTogether(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The parts of names: `UserStrongAuth`, `MSALErrorX` and `no_account_error` are taken apart. */
export function takeApart(text: string): string {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[_.]/g, ' ');
}

/** The words of a text, in lower case; a name is one word with its underscores. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** A service number without its prefix, as people write it: `90118` of `AADB2C90118`. */
function bare(code: string): string {
  return shortCode(code).replace(/^AADB2C/, '');
}

function spellingsOf({ id, code, name, keys }: IndexEntry): string[] {
  return [id, code, bare(code), name ?? '', ...keys];
}

function textOf(entry: IndexEntry): string {
  const { title, titles, aliases } = entry;
  return [...spellingsOf(entry), title, ...Object.values(titles), ...aliases].join(' ');
}

function add<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (!items) map.set(key, [item]);
  else if (items.at(-1) !== item) items.push(item);
}

/** What the search looks things up in; made once for each index. */
export const searchIndexOf = oncePer((index: CatalogIndex): SearchIndex => {
  const entries = index.entries.toSorted(byFrequency);
  const spelled = new Map<string, IndexEntry[]>();
  const words = new Map<string, number[]>();
  const runs = entries.map((entry, at) => {
    const text = textOf(entry);
    for (const spelling of spellingsOf(entry)) add(spelled, runTogether(spelling), entry);
    for (const word of wordsIn(text)) add(words, word, at);
    for (const word of wordsIn(takeApart(text))) add(words, word, at);
    return runTogether(text);
  });
  spelled.delete('');
  const known = [...words.keys()].filter((word) => /^[a-z]{4,}$/.test(word));
  return { entries, spelled, words, known, runs };
});

/** Shorter parts of words stand in too many of them. */
const shortestPart = 6;
const unspaced = /[\p{Script=Han}\p{Script=Hangul}]/u;

function beginningWith({ words }: SearchIndex, beginning: string): Set<number> {
  const found = new Set<number>();
  for (const [word, places] of words) {
    if (word.startsWith(beginning)) for (const place of places) found.add(place);
  }
  return found;
}

/** The stem of an English word: `expiring` and `expires` are both `expir`. */
export function stemOf(word: string): string {
  const stem = word.replace(/(?:ations?|ies|ing|ed|es|[sey])$/, '');
  return stem.length >= 4 ? stem : word;
}

/** The entries that hold a word: at the beginning of one of theirs, by its stem, or within a run of words. */
export function holding(search: SearchIndex, word: string): Places {
  const whole = beginningWith(search, word);
  if (whole.size > 0) return whole;
  const stem = stemOf(word);
  const stemmed = stem === word ? whole : beginningWith(search, stem);
  if (stemmed.size > 0) return stemmed;
  const part = runTogether(word);
  if (!part || (part.length < shortestPart && !unspaced.test(part))) return whole;
  return new Set(search.runs.flatMap((run, at) => (run.includes(part) ? [at] : [])));
}

/** Pairs of characters of a word in a script without spaces, each of which counts as a word. */
export function pairsIn(word: string): string[] {
  if (!unspaced.test(word) || word.length < 3) return [word];
  return [...word].slice(1).map((character, at) => `${word[at]}${character}`);
}
