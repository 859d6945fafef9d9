import { expect, test } from 'vitest';
import { index, indexEntry } from '../../src/site/catalog.ts';
import { neighboursOf } from '../../src/site/neighbours.ts';
import { sectionsOf } from '../../src/site/sections.ts';

const aadsts = index.entries.filter(({ family }) => family === 'aadsts');

test('the numbers of the sign-in service are parted into ranges, in their order and none lost', () => {
  const sections = sectionsOf(aadsts);
  const numbers = sections.flatMap(({ entries }) => entries.map(({ code }) => Number(code.slice(6))));
  expect(sections.length).toBeGreaterThan(8);
  expect(numbers).toHaveLength(aadsts.length);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('a range is named by its first and last number and holds those that begin alike', () => {
  const section = sectionsOf(aadsts).find(({ entries }) => entries.some(({ id }) => id === 'AADSTS50076'));
  expect(section?.range?.first).toBe('50000');
  expect(section?.range?.last).toMatch(/^50\d{3}$/);
});

test('a list of several families has the largest first, and short ones whole', () => {
  const consent = index.entries.filter(({ category }) => category === 'consent');
  const sections = sectionsOf(consent);
  expect(sections[0]?.family).toBe('aadsts');
  expect(sections.map(({ range }) => range)).toEqual(sections.map(() => null));
});

test('before and after an entry stand the nearest numbers of its family, and nothing at the ends', () => {
  const { previous, next } = neighboursOf(indexEntry('AADSTS50076'));
  expect(Number(previous?.code.slice(6))).toBeLessThan(50076);
  expect(Number(next?.code.slice(6))).toBeGreaterThan(50076);
  expect(neighboursOf(indexEntry('AADSTS16000')).previous).toBeNull();
});
