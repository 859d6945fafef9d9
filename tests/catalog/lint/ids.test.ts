import { expect, test } from 'vitest';
import { idsRule } from '../../../src/catalog/lint/rules/ids.ts';
import { secondFactorWanted } from '../entries.ts';
import { file, input, wanted } from './input.ts';

test('a file that lies elsewhere than its id says is told its place', () => {
  expect(idsRule.check(input(wanted({ id: 'AADSTS50074' })))).toEqual([
    {
      file: 'data/errors/aadsts/50076.json',
      path: 'id',
      problem: 'The entry AADSTS50074 belongs in data/errors/aadsts/50074.json.',
      mend: 'Rename the file or correct the id.',
    },
  ]);
});

test('a second entry of the same id names the first', () => {
  const copy = file('errors/aadsts/50076-copy.json', secondFactorWanted);
  expect(idsRule.check(input(copy))).toContainEqual({
    file: 'data/errors/aadsts/50076-copy.json',
    path: 'id',
    problem: 'The id AADSTS50076 is taken by data/errors/aadsts/50076.json.',
    mend: 'Merge the two entries.',
  });
});

test('ids that differ in capitals only are the same, since addresses have none', () => {
  const upper = file('errors/http/Busy.json', { ...secondFactorWanted, id: 'http:Busy' });
  const lower = file('errors/http/busy.json', { ...secondFactorWanted, id: 'http:busy' });
  expect(idsRule.check(input(upper, lower)).map(({ problem }) => problem)).toEqual([
    'The id http:busy is taken by data/errors/http/Busy.json.',
  ]);
});
