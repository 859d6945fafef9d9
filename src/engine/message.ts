import type { Template } from '../catalog/knowledge.ts';
import { oncePer } from '../catalog/once.ts';
import { flatten, standsWholeIn, takeApart } from '../catalog/template.ts';
import { wordRuns } from '../catalog/words.ts';
import { speaksOfMicrosoft } from './context.ts';

/** Words in a row that must stand together; three tell messages apart and survive small edits. */
const size = 3;
/** Messages of fewer runs than this (seven words) are short. */
const shortMessage = 5;
/** From here on (ten words) a message is told apart by a good half of it. */
const longMessage = 8;
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
}

/** Runs of a template's fixed parts; what stands for a placeholder is never part of one. */
function templateRuns(template: string): string[] {
  return takeApart(template).parts.flatMap((part) => wordRuns(part, size));
}

const indexOf = oncePer((templates: Template[]): MessageIndex => {
  const runs = new Map<string, number[]>();
  const lengths = templates.map(({ text }, at) => {
    const own = new Set(templateRuns(text));
    for (const run of own) {
      const holders = runs.get(run);
      if (holders) holders.push(at);
      else runs.set(run, [at]);
    }
    return own.size;
  });
  return { runs, lengths };
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
  const most = length < longMessage ? 0.8 : 0.6;
  return hits / length >= most || (hits >= 6 && hits / textSize >= 0.75);
}

interface Match {
  /** Place of the template in the list. */
  at: number;
  first: number;
  hits: number;
  share: number;
}

/** Of messages that are nearly alike, the one that stands in the text word for word. */
function preferVerbatim(matches: Match[], text: string, templates: Template[]): Match | undefined {
  const [most] = matches;
  if (!most) return undefined;
  const lower = flatten(text.slice(0, longestText)).toLowerCase();
  const rivals = matches.filter(({ hits }) => hits >= most.hits * rivalShare).slice(0, mostRivals);
  return rivals.find(({ at }) => standsWholeIn(lower, templates[at]?.text ?? '')) ?? most;
}

/**
 * Finds the error whose literal message stands in a text that holds no code.
 * @returns the entry's id and the share of its message that was found, or null
 */
export function matchMessage(text: string, templates: Template[]): { id: string; share: number } | null {
  const index = indexOf(templates);
  const runs = [...new Set(wordRuns(text.slice(0, longestText), size))];
  const ours = speaksOfMicrosoft(text);
  const matches = [...countHits(runs, index)]
    .map(([at, { count, first }]) => ({ at, first, hits: count, length: index.lengths[at] ?? 1 }))
    .filter(({ hits, length }) => isEnough(hits, length, runs.length, ours))
    .map((match) => ({ ...match, share: match.hits / match.length }))
    // The one that explains most of the text; of two with one text the one met more often, which stands first.
    .sort((a, b) => b.hits - a.hits || b.share - a.share || a.at - b.at);
  const most = preferVerbatim(matches, text, templates);
  // Where several messages are there whole, the text begins with the one it is about: a chain, then its links.
  const whole = matches.filter(({ share }) => share >= wholeShare).sort((a, b) => a.first - b.first)[0];
  const best = most && whole && most.share >= wholeShare && whole.first < most.first ? whole : most;
  const id = best && templates[best.at]?.id;
  return id ? { id, share: best.share } : null;
}
