import { expect, test } from 'vitest';
import { depthRule } from '../../../src/catalog/lint/rules/depth.ts';
import { input, missing, wanted } from './input.ts';

const paths = (...files: Parameters<typeof input>) =>
  depthRule.check(input(...files)).map(({ path }) => path);

test('a full entry without causes is told to write them or to choose a lesser depth', () => {
  expect(depthRule.check(input(wanted({ causes: [] })))).toEqual([
    {
      file: 'data/errors/aadsts/50076.json',
      path: 'causes',
      problem: 'A full entry has causes, and this one has none.',
      mend: 'Write causes, or choose a lesser depth.',
    },
  ]);
});

test('a full entry needs every part, and a check for each cause', () => {
  const bare = { causes: [], fixes: [], references: [], seenIn: undefined, userMessage: undefined };
  expect(paths(wanted(bare))).toEqual(['causes', 'fixes', 'references', 'seenIn', 'userMessage']);
  expect(paths(wanted({ causes: [{ text: 'A policy was added.' }] }))).toEqual(['causes[0].check']);
});

test('a brief entry needs to say what happened, why, and what to do', () => {
  const bare = { summary: undefined, actor: undefined, handling: undefined, causes: [], fixes: [] };
  expect(paths(missing(bare))).toEqual(['summary', 'actor', 'handling', 'causes', 'fixes']);
});

test('a listed entry needs a sentence for the user, and must not pretend to know more', () => {
  const bare = {
    depth: 'listed',
    summary: undefined,
    actor: undefined,
    handling: undefined,
    causes: [],
    fixes: [],
  };
  expect(paths(missing(bare))).toEqual([]);
  expect(paths(missing({ ...bare, userMessage: undefined }))).toEqual(['userMessage']);
  expect(paths(missing({ ...bare, causes: [{ text: 'A guess.' }] }))).toEqual(['causes']);
});
