import { expect, test } from 'vitest';
import { keysRule } from '../../../src/catalog/lint/rules/keys.ts';
import { input, missing, wanted } from './input.ts';

const problems = (...files: Parameters<typeof input>) =>
  keysRule.check(input(...files)).map(({ problem }) => problem);

test('a key that leads to another entry of the family is found, in any case', () => {
  expect(problems(missing({ keys: ['aadsts50076'] }))).toEqual(['"aadsts50076" leads to AADSTS50076.']);
  expect(problems(wanted({ keys: ['Twice'] }), missing({ keys: ['TWICE'] }))).toEqual([
    '"TWICE" leads to AADSTS50076.',
  ]);
});

test('a key that repeats the code or the name says nothing new', () => {
  expect(problems(wanted({ keys: ['AADSTS50076'] }))).toEqual(['The key "AADSTS50076" says nothing new.']);
  expect(problems(wanted({ name: 'Wanted', keys: ['WANTED'] }))).toEqual([
    'The key "WANTED" says nothing new.',
  ]);
});

test('keys of its own are left alone', () => {
  expect(problems(wanted({ keys: ['0x50', 'FIFTY'] }))).toEqual([]);
});
