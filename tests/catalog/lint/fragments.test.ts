import { expect, test } from 'vitest';
import { fragmentsRule } from '../../../src/catalog/lint/rules/fragments.ts';
import { input, table, wanted } from './input.ts';

const fragments = table('fragments', [{ id: 'user-sign-in-again', text: 'Please sign in again to go on.' }]);

test('a reference to no fragment is found', () => {
  expect(fragmentsRule.check(input(wanted({ userMessage: '@nobody' })))).toEqual([
    {
      file: 'data/errors/aadsts/50076.json',
      path: 'userMessage',
      problem: 'There is no fragment "nobody".',
      mend: 'Correct the id, or add it to data/fragments.json.',
    },
  ]);
});

test('a fragment that nobody uses is found', () => {
  expect(fragmentsRule.check(input(fragments))).toEqual([
    {
      file: 'data/fragments.json',
      path: 'user-sign-in-again',
      problem: 'No entry uses it.',
      mend: 'Remove it.',
    },
  ]);
  expect(fragmentsRule.check(input(fragments, wanted({ userMessage: '@user-sign-in-again' })))).toEqual([]);
});
