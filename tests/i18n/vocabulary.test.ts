import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { keysOf, translations } from './locales.ts';

const { handlings, categories, situations } = loadCatalog().tables;

/** Every text of the tables that a page shows in the reader's language, by its key in a locale file. */
const texts = new Map<string, string>([
  ...handlings.items.flatMap(({ id, title, summary, first, next, stop }): [string, string][] => [
    [`handlings.${id}.title`, title],
    [`handlings.${id}.summary`, summary],
    [`handlings.${id}.first`, first],
    [`handlings.${id}.next`, next],
    [`handlings.${id}.stop`, stop],
  ]),
  ...categories.items.flatMap(({ id, title, summary }): [string, string][] => [
    [`categories.${id}.title`, title],
    [`categories.${id}.summary`, summary],
  ]),
  ...situations.items.flatMap(({ id, title, summary }): [string, string][] => [
    [`situations.${id}.title`, title],
    [`situations.${id}.summary`, summary],
  ]),
]);

/** The code in backticks, in no particular order. */
function code(text: unknown): string[] {
  return [...new Set(String(text).match(/`[^`]+`/g))].sort();
}

describe.each(translations)('the vocabulary of $locale', ({ vocabulary }) => {
  test('covers every handling, category and situation, and nothing else', () => {
    expect(keysOf(vocabulary)).toEqual([...texts.keys()].sort());
  });

  test('is never empty', () => {
    expect(vocabulary.filter(({ text }) => typeof text !== 'string' || !text.trim())).toEqual([]);
  });

  test('keeps code as it is', () => {
    const changed = vocabulary.filter(({ key, text }) => `${code(text)}` !== `${code(texts.get(key) ?? '')}`);
    expect(changed).toEqual([]);
  });
});
