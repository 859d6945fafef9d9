import type { CatalogIndex, IndexEntry, Near, Template } from '../catalog/knowledge.ts';
import { findEntry, lookup } from './lookup.ts';
import { lowerInPlace } from './lower.ts';
import {
  holding,
  type Places,
  pairsIn,
  runTogether,
  type SearchIndex,
  searchIndexOf,
  takeApart,
  wordsIn,
} from './search-index.ts';
import { holdingMessage } from './search-messages.ts';
import { mendWord } from './slips.ts';
import { readServiceCode } from './unknown.ts';

/** What the search can use besides the index, once it is there. */
export interface SearchAids {
  near?: Near | undefined;
  templates?: Template[] | undefined;
}

/** What the search says of a query. */
export interface Found {
  /** The best first. */
  entries: IndexEntry[];
  /** How many of them, from the first on, are spelled exactly as was asked. */
  exact: number;
  /** How many of them hold all that was asked for; those behind hold most of it. */
  held: number;
  /** Where the words stand: in the entry as they were typed or as they were mended, or in its message. */
  by: 'words' | 'mended' | 'message';
  /** The words as they were mended; null where they were taken as they stand. */
  mended: string | null;
  /** A service code that has no entry: `AADSTS50999`. */
  unknown: string | null;
}

/** Longer queries are texts; what is behind this is not looked at. */
const longestQuery = 200;
/** Words of a longer query are not mended: each costs a search of its own. */
const longestLoose = 100;
const mostWords = 16;
/** Where fewer hold every word, some that hold most of them follow. */
const fewest = 8;
/** Entries with less than this share of what the words say are left out. */
const leastShare = 0.5;

/** Words that say nothing of an error. */
const empty = new Set(
  'a an and are as at be by can do does error errors fix for from get getting has have help how i in is it my of on or problem the this to was we what when why with you your'.split(
    ' ',
  ),
);

/** A code of the service within other words. */
function serviceCodeIn(query: string): string | null {
  const read = readServiceCode(query) ?? readServiceCode(/\bAAD(?:STS|B2C)\d{4,8}\b/i.exec(query)?.[0] ?? '');
  return read && `${read.prefix}${read.digits}`;
}

/** Of what is spelled alike: what is written just so first, then codes before names, OAuth's own before a library's. */
function spelledAs(index: CatalogIndex, query: string, code: string | null): IndexEntry[] {
  const first = lookup(index, query)?.entry ?? findEntry(index, code)?.entry;
  const alike = searchIndexOf(index).spelled.get(runTogether(query)) ?? [];
  const typed = query.toLowerCase();
  const isWritten = ({ id, code, name }: IndexEntry) =>
    [id, code, name].some((spelling) => spelling?.toLowerCase() === typed);
  const rank = (entry: IndexEntry) =>
    (isWritten(entry) ? 0 : 8) +
    (runTogether(entry.code) === runTogether(query) ? 0 : 4) +
    (entry.family === 'oauth' ? 0 : 2) +
    (entry === first ? 0 : 1);
  return [...new Set([...(first ? [first] : []), ...alike])].sort((a, b) => rank(a) - rank(b));
}

/** The words that count; all where none of them says anything. */
function askedIn(query: string): string[] {
  const words = [...new Set(wordsIn(query))].slice(0, mostWords);
  const telling = words.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : words;
}

function inAll(sets: Places[]): number[] {
  const [first, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return [...(first ?? [])].filter((place) => others.every((set) => set.has(place))).sort((a, b) => a - b);
}

/** Names that nothing begins with are taken apart, and runs of characters into pairs. */
function parts(search: SearchIndex, words: string[], query: string): string[] {
  const apart = words.flatMap((word) => {
    if (holding(search, word).size > 0) return [word];
    const at = lowerInPlace(query).indexOf(word);
    const written = at < 0 ? word : query.slice(at, at + word.length);
    return wordsIn(takeApart(written)).flatMap(pairsIn);
  });
  return [...new Set(apart)];
}

function mend(search: SearchIndex, words: string[], near: Near | undefined): string[] {
  return words.map((word) => {
    if (holding(search, word).size > 0) return word;
    return mendWord(word, search.known) ?? near?.word(search.known, word) ?? word;
  });
}

/** Entries by how much of what was asked they hold; a rare word says more than one that many hold. */
function holdingMost(search: SearchIndex, words: string[]): number[] {
  const total = search.entries.length;
  const scores = new Map<number, number>();
  let all = 0;
  for (const word of words) {
    const places = holding(search, word);
    const weight = Math.log(1 + total / (places.size || 1));
    all += weight;
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + weight);
  }
  return [...scores]
    .filter(([, score]) => score >= all * leastShare)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .map(([place]) => place);
}

type Held = Pick<Found, 'by' | 'mended' | 'held' | 'entries'>;

const nothing: Held = { entries: [], held: 0, by: 'words', mended: null };

/** What holds all of some words, followed by what holds most of them where that is little. */
function findWords(search: SearchIndex, words: string[]): Pick<Held, 'entries' | 'held'> {
  const all = inAll(words.map((word) => holding(search, word)));
  const some = all.length < fewest && words.length > 1 ? holdingMost(search, words) : [];
  const places = [...new Set([...all, ...some])];
  return { entries: places.flatMap((place) => search.entries[place] ?? []), held: all.length };
}

/** What there is for words of which no entry holds all, by the next best reason. */
function findLoosely(index: CatalogIndex, query: string, words: string[], aids: SearchAids): Held {
  const search = searchIndexOf(index);
  const asMended = mend(search, words, undefined);
  const found = findWords(search, asMended);
  const mended = asMended.join(' ');
  if (found.held > 0 && mended !== words.join(' ')) {
    const entries = [...new Set([...spelledAs(index, mended, null), ...found.entries])];
    return { entries, held: found.held, by: 'mended', mended };
  }
  const printed = holdingMessage(aids.templates, words).flatMap((id) => findEntry(index, id)?.entry ?? []);
  if (printed.length > 0) return { entries: printed, held: printed.length, by: 'message', mended: null };
  const asTyped = parts(search, words, query).join(' ');
  const loose = parts(search, mend(search, words, aids.near), query);
  const changed = loose.join(' ') === asTyped ? null : loose.join(' ');
  const last = findWords(search, loose);
  return { ...last, by: changed ? 'mended' : 'words', mended: last.entries.length > 0 ? changed : null };
}

/**
 * Searches the catalog for a code, a name or words.
 *
 * What is spelled exactly so comes first; then entries that hold every word, what is met most first; only where
 * nothing does: misspelt words are mended, the printed messages are read, and at last most of the words are enough.
 *
 * @param query what was typed, of which the first 200 characters count
 * @param aids what may have been loaded later: near spellings and the messages
 */
export function search(index: CatalogIndex, query: string, aids: SearchAids = {}): Found {
  const text = query.trim().slice(0, longestQuery);
  const code = serviceCodeIn(text);
  const exact = spelledAs(index, text, code);
  const answer = (held: Held): Found => ({
    ...held,
    entries: [...new Set([...exact, ...held.entries])],
    held: exact.length + held.entries.slice(0, held.held).filter((entry) => !exact.includes(entry)).length,
    exact: exact.length,
    unknown: code && exact.length === 0 ? code : null,
  });
  const words = askedIn(text);
  const searched = searchIndexOf(index);
  const all = inAll(words.map((word) => holding(searched, word))).flatMap((at) => searched.entries[at] ?? []);
  // Who names a code is answered: a number is nearly the same as many others, none of which is meant.
  if (exact.length > 0 || code) return answer({ ...nothing, entries: all, held: all.length });
  if (all.length >= fewest) return answer({ ...nothing, entries: all, held: all.length });
  if (all.length > 0) return answer({ ...nothing, ...findWords(searched, words) });
  return answer(text.length > longestLoose ? nothing : findLoosely(index, text, words, aids));
}

/** The words of a query with its misspelt ones mended, for what else is searched by them. */
export function mendedQuery(index: CatalogIndex, query: string): string {
  return search(index, query).mended ?? query.trim();
}

/** The entries that a search finds, so many at most. */
export function searchEntries(
  index: CatalogIndex,
  query: string,
  limit = 12,
  aids?: SearchAids,
): IndexEntry[] {
  return search(index, query, aids).entries.slice(0, limit);
}
