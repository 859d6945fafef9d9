import { expect, test } from 'vitest';
import { lookalikesRule } from '../../../src/catalog/lint/rules/lookalikes.ts';
import { input, missing, wanted } from './input.ts';

test('a look-alike that does not look back is asked to', () => {
  expect(lookalikesRule.check(input(missing({ lookalikes: [] })))).toEqual([
    {
      file: 'data/errors/aadsts/50076.json',
      path: 'lookalikes[0]',
      problem: 'AADSTS50079 does not list AADSTS50076 in turn.',
      mend: 'Add the look-alike AADSTS50076 to AADSTS50079.',
    },
  ]);
});

test('one that does not exist is left to the references rule', () => {
  const stray = wanted({ lookalikes: [{ id: 'AADSTS99999', difference: 'There nothing is known.' }] });
  expect(lookalikesRule.check(input(stray, missing({ lookalikes: [] })))).toEqual([]);
});

test('an entry does not list itself', () => {
  const own = wanted({ lookalikes: [{ id: 'AADSTS50076', difference: 'The same.' }] });
  expect(lookalikesRule.check(input(own))[0]).toMatchObject({
    path: 'lookalikes[0].id',
    problem: 'The entry lists itself.',
  });
});
