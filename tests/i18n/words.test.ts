import { describe, expect, test } from 'vitest';
import { locales } from '../../src/catalog/schema/vocabulary.ts';
import { english, keysOf, type Leaf, translations } from './locales.ts';

/** The {placeholders} of every text that has some, by key. */
function placeholders(texts: Leaf[]): Record<string, string[]> {
  const found = texts.map(({ key, text }) => [
    key,
    String(text)
      .match(/\{\w+\}/g)
      ?.sort(),
  ]);
  return Object.fromEntries(found.filter(([, names]) => names));
}

function empty(texts: Leaf[]): string[] {
  return keysOf(texts.filter(({ text }) => typeof text !== 'string' || text.trim() === ''));
}

test('every locale of the site has its file', () => {
  expect(['en', ...translations.map(({ locale }) => locale)].sort()).toEqual([...locales].sort());
});

test('no text in English is empty', () => {
  expect(empty(english)).toEqual([]);
});

describe.each(translations)('the words of $locale', ({ words }) => {
  test('are the same ones as in English', () => {
    expect(keysOf(words)).toEqual(keysOf(english));
  });

  test('keep the placeholders of each text', () => {
    expect(placeholders(words)).toEqual(placeholders(english));
  });

  test('are never empty', () => {
    expect(empty(words)).toEqual([]);
  });
});
