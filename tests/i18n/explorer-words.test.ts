import { readFileSync } from 'node:fs';
import { type FunctionComponent, h } from 'preact';
import renderToString from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { buildKnowledge } from '../../src/catalog/build-index.ts';
import { unpackCodes } from '../../src/catalog/code-file.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { packCodes } from '../../src/catalog/pack-codes.ts';
import type { Locale } from '../../src/catalog/schema/vocabulary.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { near } from '../../src/engine/near.ts';
import { AnswerColumn } from '../../src/explorer/AnswerColumn.tsx';
import type { ColumnProps } from '../../src/explorer/column.ts';
import { FactsColumn } from '../../src/explorer/FactsColumn.tsx';
import { Unrecognised } from '../../src/explorer/Unrecognised.tsx';
import { type WordPart, withWords, wordsOf } from '../../src/explorer/words.ts';
import { type Strings, strings } from '../../src/i18n/strings.ts';

const catalog = loadCatalog();
const { index, templates } = buildKnowledge(catalog);
const codes = unpackCodes(JSON.parse(JSON.stringify(packCodes(index))));
const entries = new Map(catalog.entries.map((entry) => [entry.id, entry]));

// What the buttons of an answer say of the place where it stands.
Object.assign(globalThis, { location: new URL('https://example.com/') });

/** Words that throw when one is asked for that all words have and they lack. */
function guarded<Words extends object>(words: Words, all: object, name: string): Words {
  return new Proxy(words, {
    get(target, key) {
      const [value, whole] = [Reflect.get(target, key), Reflect.get(all, key)];
      if (value === undefined && whole !== undefined) throw new Error(`${name}.${String(key)} is missing.`);
      return value && typeof value === 'object' && !Array.isArray(value)
        ? guarded(value, whole, `${name}.${String(key)}`)
        : value;
    },
  });
}

function words(locale: Locale, ...parts: WordPart[]): Strings {
  const english = Object.fromEntries(index.handlings.map((row) => [row.id, row]));
  const sent = parts.map((part) =>
    JSON.parse(JSON.stringify(wordsOf(part, locale, strings(locale), english))),
  );
  const all = sent.reduce((before, part) => withWords(before, part));
  const { vocabulary, ...rest } = all;
  // What the vocabulary lacks, the catalog's own tables say.
  const { vocabulary: _, ...whole } = strings(locale);
  const guard = guarded(rest, whole, 'strings');
  return new Proxy(guard, {
    get: (target, key) => (key === 'vocabulary' ? vocabulary : Reflect.get(target, key)),
  });
}

function columnsOf(paste: string, locale: Locale): ColumnProps {
  const diagnosis = diagnose(paste, { index: codes, templates, near });
  const entry = entries.get(diagnosis.primary?.entry ?? '');
  const nothing = diagnosis.primary ? null : { View: Unrecognised, words: {} };
  return {
    paste,
    whole: true,
    diagnosis,
    index: diagnosis.primary ? codes : index,
    loaded: entry ? { entry, translated: true, situations: [], codeSource: (id) => id } : null,
    nothing,
    chosen: null,
    choose() {},
    lit: null,
    light() {},
    href: (path) => path,
    locale,
    strings: nothing ? words(locale, 'answer', 'nothing') : words(locale, 'answer'),
  };
}

/** Texts of every kind, and codes of every depth and family. */
const texts = [
  ...['pastes', 'more-pastes'].flatMap((name) =>
    readFileSync(`tests/fixtures/${name}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line): string => JSON.parse(line).input),
  ),
  ...index.entries.filter((_, at) => at % 9 === 0).map(({ id }) => id),
];

test.each(['en', 'ko'] as const)(
  'the words that come with an answer are all that it asks for: %s',
  (locale) => {
    // The shapes are the same in every language: a part of the texts is enough for the second.
    const asked = locale === 'en' ? texts : texts.filter((_, at) => at % 8 === 0);
    const failures = asked.flatMap((paste) => {
      const props = columnsOf(paste, locale);
      try {
        for (const Column of [AnswerColumn, FactsColumn] satisfies FunctionComponent<ColumnProps>[])
          renderToString(h(Column, props));
        return [];
      } catch (error) {
        return [`${paste.slice(0, 40)}: ${(error as Error).message}`];
      }
    });
    expect(failures).toEqual([]);
  },
);
