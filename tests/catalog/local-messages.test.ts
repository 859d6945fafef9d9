import { describe, expect, test } from 'vitest';
import { placeholderNames } from '../../src/catalog/complete.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { wordsOf } from '../../src/catalog/words.ts';
import { entry } from './entries.ts';

const translated = loadCatalog().entries.filter(({ localMessages }) => localMessages.length > 0);

describe('messages in other languages', () => {
  test('an entry has none unless it says so', () => expect(entry().localMessages).toEqual([]));

  test.each(['German', 'DE', 'zh_CN', ''])('%j is no language', (language) => {
    expect(() => entry({ localMessages: [{ language, text: 'Nein.' }] })).toThrow('BCP 47');
  });

  test('the page that refuses a foreign account is known in several', () => {
    const languages = translated
      .find(({ id }) => id === 'AADSTS50020')
      ?.localMessages.map(({ language }) => language);
    expect(languages).toEqual(expect.arrayContaining(['es', 'ja', 'ko', 'zh-CN', 'zh-TW']));
  });

  test.each(translated.map(({ id, messages, localMessages }) => ({ id, messages, localMessages })))(
    'those of $id are in other languages, each once, with no code and no placeholder of their own',
    ({ messages, localMessages }) => {
      const texts = localMessages.map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      for (const { language, text } of localMessages) {
        expect(Intl.getCanonicalLocales(language)).toEqual([language]);
        expect(language).not.toMatch(/^en\b/);
        expect(text).not.toMatch(/AADSTS|Trace ID|Correlation ID|[0-9a-f]{8}-[0-9a-f]{4}/i);
        expect(messages.map(wordsOf)).not.toContainEqual(wordsOf(text));
      }
      expect(placeholderNames(messages)).toEqual(expect.arrayContaining(placeholderNames(texts)));
    },
  );
});
