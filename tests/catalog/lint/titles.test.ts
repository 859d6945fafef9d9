import { expect, test } from 'vitest';
import { titlesRule } from '../../../src/catalog/lint/rules/ids.ts';
import { secondFactorWanted } from '../entries.ts';
import { file, input, missing } from './input.ts';

test('a title that an entry of the same family has is found, whatever its capitals', () => {
  expect(titlesRule.check(input(missing({ title: 'Multifactor Authentication is required' })))).toEqual([
    {
      file: 'data/errors/aadsts/50079.json',
      path: 'title',
      problem: 'The title is that of data/errors/aadsts/50076.json.',
      mend: 'Say what is different here.',
    },
  ]);
});

test('entries of different families may share a title', () => {
  const twin = file('errors/oauth/mfa.json', { ...secondFactorWanted, id: 'oauth:mfa' });
  expect(titlesRule.check(input(twin))).toEqual([]);
});
