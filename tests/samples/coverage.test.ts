import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { samples } from './samples.ts';

const { situations, languages } = loadCatalog().tables;

describe('every situation has code', () => {
  test.each(situations.items.map(({ id }) => id))('%s', (situation) => {
    expect(samples.map((sample) => sample.situation)).toContain(situation);
  });
});

describe('every language has code', () => {
  test.each(languages.items.map(({ id }) => id))('%s', (language) => {
    expect(samples.map((sample) => sample.language)).toContain(language);
  });
});

describe('the two everyday situations are there in the languages that most people write', () => {
  const everyday = ['silent-then-interactive', 'call-api-with-claims'];
  const written = ['csharp', 'javascript', 'python', 'java', 'swift', 'objc'];
  test.each(everyday.flatMap((situation) => written.map((language) => `${situation}/${language}`)))(
    '%s',
    (sample) => {
      expect(samples.map(({ situation, language }) => `${situation}/${language}`)).toContain(sample);
    },
  );
});
