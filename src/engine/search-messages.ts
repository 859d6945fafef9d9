import type { Template } from '../catalog/knowledge.ts';
import { oncePer } from '../catalog/once.ts';
import { wordsOf } from '../catalog/words.ts';

/** Each message as its words, with a space before each. */
const linesOf = oncePer((templates: Template[]) =>
  templates.map(({ id, text }) => ({ id, line: ` ${wordsOf(text).join(' ')}` })),
);

/** One word stands in too many messages. */
const fewestWords = 2;

/** Ids of entries whose printed message holds every word, what is met most first. */
export function holdingMessage(templates: Template[] | undefined, words: string[]): string[] {
  if (!templates || words.length < fewestWords) return [];
  const asked = words.flatMap(wordsOf).map((word) => ` ${word}`);
  const found = linesOf(templates).filter(({ line }) => asked.every((word) => line.includes(word)));
  return [...new Set(found.map(({ id }) => id))];
}
