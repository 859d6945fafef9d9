import type { Template } from '../catalog/knowledge.ts';
import { oncePer } from '../catalog/once.ts';
import { flatten, standsWholeIn, takeApart } from '../catalog/template.ts';
import { runsOf, wordsOf } from '../catalog/words.ts';
import { speaksOfMicrosoft } from './context.ts';
import { mendWords } from './spelling.ts';

/** Words in a row that must stand together; three tell messages apart and survive small edits. */
const size = 3;
/** Messages of fewer runs than this (seven words) are short. */
const shortMessage = 5;
/** From here on (ten words) a message is told apart by a good half of it. */
const longMessage = 8;
/** So many runs (fourteen words) are in no text by chance. */
const beyondChance = 12;
/** Shorter ones (four words) say too little in any text. */
const fewestRuns = 3;
/** Messages that have nearly as many words in common with the text as the best one. */
const rivalShare = 0.8;
const mostRivals = 12;
/** A message of which this share is found is there whole. */
const wholeShare = 0.9;
/** Only this much of a paste is compared: a message stands near its beginning, or carries a code. */
const longestText = 20_000;

interface MessageIndex {
  /** Runs of words, with the templates that hold them. */
  runs: Map<string, number[]>;
  /** How many runs each template has. */
  lengths: number[];
  /** The last run of each template. */
  ends: (string | undefined)[];
  /** Every word of the templates. */
  words: ReadonlySet<string>;
}

const indexOf = oncePer((templates: Template[]): MessageIndex => {
  const runs = new Map<string, number[]>();
  const words = new Set<string>();
  const ends: (string | undefined)[] = [];
  const lengths = templates.map(({ text }, at) => {
    // What stands for a placeholder is never part of a run.
    const parts = takeApart(text).parts.map(wordsOf);
    const own = new Set(parts.flatMap((part) => runsOf(part, size)));
    ends.push([...own].at(-1));
    for (const word of parts.flat()) words.add(word);
    for (const run of own) {
      const holders = runs.get(run);
      if (holders) holders.push(at);
      else runs.set(run, [at]);
    }
    return own.size;
  });
  return { runs, lengths, ends, words };
});

interface Hits {
  count: number;
  /** Which run of the text was the first. */
  first: number;
}

/** How many runs of each template stand in a text, and where the first of them does. */
function countHits(runs: string[], index: MessageIndex): Map<number, Hits> {
  const hits = new Map<number, Hits>();
  runs.forEach((run, first) => {
    for (const at of index.runs.get(run) ?? []) {
      const known = hits.get(at);
      if (known) known.count++;
      else hits.set(at, { count: 1, first });
    }
  });
  return hits;
}

/**
 * Most of a long message is there; or it is cut off, and nearly all of the text is its beginning.
 * Of a short one, which other programs may print as well, all has to be there, in a text about
 * signing in at Microsoft or one that holds little else.
 */
function isEnough(hits: number, length: number, textSize: number, ours: boolean): boolean {
  if (length < shortMessage) {
    return hits === length && ((ours && length >= fewestRuns) || hits * 2 >= textSize);
  }
  // Half of a sentence like «must be greater than or equal to …» stands in any program's text.
  const likely = ours || hits * 2 >= textSize || hits >= beyondChance;
  const most = length < longMessage ? (likely ? 0.8 : 1) : likely ? 0.6 : 0.8;
  return hits / length >= most || (hits >= 6 && hits / textSize >= 0.75);
}

interface Match {
  /** Place of the template in the list. */
  at: number;
  first: number;
  hits: number;
  /** How many runs the message has. */
  length: number;
  share: number;
}

/** Longer sentences of Windows speak of signing in. */
const longestCommon = 40;

/** Whether other programs print a message as well: the standards' own words, and the short ones of Windows. */
export function isEverybodys({ id, text }: Template = { id: '', text: '' }): boolean {
  return /^(?:oauth|http):/.test(id) || (id.startsWith('wam:') && text.length < longestCommon);
}

/** Whether two messages are one error's, or one text that two errors print. */
export function isTwin(a: Template | undefined, b: Template | undefined): boolean {
  return a?.id === b?.id || a?.text === b?.text;
}

interface AskedText {
  runs: string[];
  /** Whether it speaks of signing in at Microsoft. */
  ours: boolean;
}

/** Of messages that are nearly alike, the one that stands in the text word for word. */
function preferVerbatim(matches: Match[], text: string, templates: Template[]): Match | undefined {
  const [most] = matches;
  if (!most) return undefined;
  const lower = flatten(text.slice(0, longestText)).toLowerCase();
  const rivals = matches.filter(({ hits }) => hits >= most.hits * rivalShare).slice(0, mostRivals);
  return rivals.find(({ at }) => standsWholeIn(lower, templates[at]?.text ?? '')) ?? most;
}

/** A text that is the beginning of a message and nothing else needs so many runs (five words). */
const fewestOfBeginning = 3;
/** As much of such a text has to be the message's; the rest is what was filled in. */
const beginningShare = 0.6;
/** Outside texts about signing in at Microsoft, by chance less likely. */
const fewestElsewhere = 5;

/** A text, most of which stands in a message, with words that no other error's message has. */
function isBeginning(
  { at, hits }: Match,
  { runs, ours }: AskedText,
  index: MessageIndex,
  templates: Template[],
): boolean {
  const fewest = ours ? fewestOfBeginning : fewestElsewhere;
  const isWhole = hits === runs.length;
  if (hits < (isWhole ? fewestOfBeginning : fewest) || hits < runs.length * beginningShare) return false;
  const id = templates[at]?.id;
  const own = runs.filter((run) => index.runs.get(run)?.every((holder) => templates[holder]?.id === id));
  return own.length >= (isWhole ? 1 : 2);
}

/** The words of a text without a last one that was cut off. */
function wordsUntilCut(text: string, known: ReadonlySet<string>): string[] {
  const words = mendWords(wordsOf(text.slice(0, longestText)), known);
  return known.has(words.at(-1) ?? '') ? words : words.slice(0, -1);
}

/** What was found, and whether other errors' messages fit as well. */
export interface MessageMatch {
  id: string;
  /** How much of the message stands in the text. */
  share: number;
  alone: boolean;
}

/**
 * Whether no message of another error has as much in common with the text; twins with one text count as one.
 * @param ended whether the text holds the message's end: then of a longer message it would leave more out
 */
function isAlone(best: Match, matches: Match[], templates: Template[], ended: boolean): boolean {
  const own = templates[best.at];
  return matches.every(({ at, hits, share }) => {
    const isLess = hits < best.hits || (ended && share < best.share * rivalShare);
    return isLess || isTwin(templates[at], own);
  });
}

/**
 * Finds the error whose literal message stands in a text that holds no code.
 * @returns the entry's id and how well it fits, or null
 */
export function matchMessage(text: string, templates: Template[]): MessageMatch | null {
  const index = indexOf(templates);
  const runs = [...new Set(runsOf(wordsUntilCut(text, index.words), size))];
  const asked: AskedText = { runs, ours: speaksOfMicrosoft(text) };
  const all = [...countHits(runs, index)].map(([at, { count, first }]): Match => {
    const length = index.lengths[at] ?? 1;
    return { at, first, hits: count, share: count / length, length };
  });
  const matches = all
    .filter(({ at }) => asked.ours || !isEverybodys(templates[at]))
    .filter(
      (match) =>
        isEnough(match.hits, match.length, runs.length, asked.ours) ||
        isBeginning(match, asked, index, templates),
    )
    // The one that explains most of the text; of two with one text the one met more often, which stands first.
    .sort((a, b) => b.hits - a.hits || b.share - a.share || a.at - b.at);
  const most = preferVerbatim(matches, text, templates);
  // Where several messages are there whole, the text begins with the one it is about: a chain, then its links.
  const whole = matches.filter(({ share }) => share >= wholeShare).sort((a, b) => a.first - b.first)[0];
  const best = most && whole && most.share >= wholeShare && whole.first < most.first ? whole : most;
  const id = best && templates[best.at]?.id;
  if (!best || !id) return null;
  const ended = runs.includes(index.ends[best.at] ?? '');
  return { id, share: best.share, alone: best.share >= wholeShare || isAlone(best, all, templates, ended) };
}
