import { expect, test } from 'vitest';
import { samplesRule } from '../../../src/catalog/lint/rules/samples.ts';
import { input } from './input.ts';

test.each(['silent-then-interactive/python.txt', 'silent-then-interactive/cobol.cob', 'elsewhere/python.py'])(
  'a sample that belongs to no situation and language is found: %s',
  (stray) => {
    const samples = ['silent-then-interactive/python.py', stray];
    expect(samplesRule.check({ ...input(), samples })).toEqual([
      {
        file: `data/samples/${stray}`,
        path: '',
        problem: 'No situation and language have this file.',
        mend: 'Name it <situation>/<language>.<extension>, as data/situations.json and data/languages.json spell them.',
      },
    ]);
  },
);

test('a situation without any sample is found', () => {
  expect(samplesRule.check({ ...input(), samples: [] })).toEqual([
    {
      file: 'data/situations.json',
      path: 'items[0]',
      problem: 'The situation "silent-then-interactive" has no sample.',
      mend: 'Add data/samples/silent-then-interactive/<language>.<extension>.',
    },
  ]);
});
