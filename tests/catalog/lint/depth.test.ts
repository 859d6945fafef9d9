import { expect, test } from 'vitest';
import { depthRule } from '../../../src/catalog/lint/rules/depth.ts';
import { input, wanted } from './input.ts';

test('a full entry without causes is told to write them or to call itself brief', () => {
  expect(depthRule.check(input(wanted({ causes: [] })))).toEqual([
    {
      file: 'data/errors/aadsts/50076.json',
      path: 'causes',
      problem: 'A full entry has causes, and this one has none.',
      mend: 'Write causes, or set the depth to "brief".',
    },
  ]);
});

test('a full entry needs causes, fixes, references and places where one meets it', () => {
  const bare = wanted({ causes: [], fixes: [], references: [], seenIn: undefined });
  expect(depthRule.check(input(bare)).map(({ path }) => path)).toEqual([
    'causes',
    'fixes',
    'references',
    'seenIn',
  ]);
});

test.each(['brief', 'listed'])('a %s entry needs none of these', (depth) => {
  const bare = wanted({ depth, causes: [], fixes: [], references: [], seenIn: [] });
  expect(depthRule.check(input(bare))).toEqual([]);
});
