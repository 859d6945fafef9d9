import type { Template } from '../catalog/knowledge.ts';
import { oncePer } from '../catalog/once.ts';

/** Words in a row that must stand together; three tell messages apart and survive small edits. */
const size = 3;
/** Only this much of a paste is compared: a message stands near its beginning, or carries a code. */
const longestText = 20_000;

interface MessageIndex {
  /** Runs of words, with the templates that hold them. */
  runs: Map<string, number[]>;
  /** How many runs each template has. */
  lengths: number[];
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(list: string[]): string[] {
  const runs: string[] = [];
  for (let i = 0; i + size <= list.length; i++) runs.push(list.slice(i, i + size).join(' '));
  return runs;
}

/** Runs of a template's fixed parts; what stands for a placeholder is never part of one. */
function templateRuns(template: string): string[] {
  return template.split(/\{[^{}]{0,40}\}/).flatMap((part) => runsOf(words(part)));
}

const indexOf = oncePer((templates: Template[]): MessageIndex => {
  const runs = new Map<string, number[]>();
  const lengths = templates.map(({ text }, at) => {
    const own = new Set(templateRuns(text));
    for (const run of own) runs.set(run, [...(runs.get(run) ?? []), at]);
    return own.size;
  });
  return { runs, lengths };
});

/** How many runs of each template stand in a text. */
function countHits(found: Set<string>, index: MessageIndex): Map<number, number> {
  const hits = new Map<number, number>();
  for (const run of found) {
    for (const at of index.runs.get(run) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1);
  }
  return hits;
}

/** Most of the message is there; or it is cut off, and nearly all of the text is its beginning. */
function isEnough(hits: number, share: number, textSize: number): boolean {
  return (share >= 0.6 && hits >= 2) || (hits >= 6 && hits / textSize >= 0.75);
}

/**
 * Finds the error whose literal message stands in a text that holds no code.
 * @returns the entry's id and the share of its message that was found, or null
 */
export function matchMessage(text: string, templates: Template[]): { id: string; share: number } | null {
  const index = indexOf(templates);
  const found = new Set(runsOf(words(text.slice(0, longestText))));
  const best = [...countHits(found, index)]
    .map(([at, hits]) => ({ at, hits, share: hits / (index.lengths[at] ?? 1) }))
    .filter(({ hits, share }) => isEnough(hits, share, found.size))
    .sort((a, b) => b.hits * b.share - a.hits * a.share)[0];
  const id = best && templates[best.at]?.id;
  return id ? { id, share: best.share } : null;
}
