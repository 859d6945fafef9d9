import { describe, expect, test } from 'vitest';
import { referencesRule } from '../../../src/catalog/lint/rules/references.ts';
import { input, missing, table, wanted } from './input.ts';

test('a category that does not exist is found, with where to add it', () => {
  expect(referencesRule.check(input(wanted({ category: 'multifactor' })))).toEqual([
    {
      file: 'data/errors/aadsts/50076.json',
      path: 'category',
      problem: '"multifactor" does not exist.',
      mend: 'Correct the spelling, or add it to data/categories.json.',
    },
  ]);
});

describe('everything else that an entry names is looked up in its table', () => {
  test.each([
    [{ sources: ['entra-docs', 'hearsay'] }, 'sources[1]', '"hearsay"', 'data/sources.json'],
    [{ situations: ['silent'] }, 'situations[0]', '"silent"', 'data/situations.json'],
    [{ oauthErrors: ['invalid_grand'] }, 'oauthErrors[0]', '"invalid_grand"', 'data/oauth-errors.json'],
    [{ suberrors: ['basic'] }, 'suberrors[0]', '"basic"', 'data/suberrors.json'],
  ])('%j', (changes, path, word, where) => {
    expect(referencesRule.check(input(wanted(changes)))).toEqual([
      {
        file: 'data/errors/aadsts/50076.json',
        path,
        problem: `${word} does not exist.`,
        mend: `Correct the spelling, or add it to ${where}.`,
      },
    ]);
  });
});

test('a look-alike without an entry is found', () => {
  const stray = missing({ lookalikes: [{ id: 'AADSTS99999', difference: 'There nothing is known.' }] });
  expect(referencesRule.check(input(stray))).toEqual([
    {
      file: 'data/errors/aadsts/50079.json',
      path: 'lookalikes[0].id',
      problem: '"AADSTS99999" does not exist.',
      mend: 'Correct the spelling, or add it to data/errors/.',
    },
  ]);
});

test('an entry that a table names has to exist', () => {
  const classifications = table('classifications', [
    {
      id: 'None',
      family: 'msal-dotnet',
      type: 'Reason',
      suberror: null,
      handling: 'show-message',
      entry: 'msal-dotnet:None',
    },
  ]);
  expect(referencesRule.check(input(classifications))).toEqual([
    {
      file: 'data/classifications.json',
      path: 'items[0].entry',
      problem: '"msal-dotnet:None" does not exist.',
      mend: 'Correct the spelling, or add it to data/errors/.',
    },
  ]);
});
