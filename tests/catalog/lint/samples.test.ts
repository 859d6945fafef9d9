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

test('a language without a sample or a reason is found', () => {
  expect(samplesRule.check({ ...input(), samples: [] })).toEqual([
    {
      file: 'data/situations.json',
      path: 'items[0].absent.python',
      problem: 'There is no data/samples/silent-then-interactive/python.py, and nothing says why.',
      mend: 'Add the sample, or the reason to "absent".',
    },
  ]);
});

test('a reason beside a sample is found', () => {
  const situations = input().files.find(({ path }) => path === 'situations.json');
  const json = structuredClone(situations?.json) as { items: { absent?: object }[] };
  for (const item of json.items) item.absent = { python: 'There is none.' };
  const given = input({ path: 'situations.json', json, problem: null });
  expect(samplesRule.check(given)).toEqual([
    {
      file: 'data/situations.json',
      path: 'items[0].absent.python',
      problem: 'data/samples/silent-then-interactive/python.py is there, though it says why it is not.',
      mend: 'Remove one of them.',
    },
  ]);
});
