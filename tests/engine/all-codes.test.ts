import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { lookup } from '../../src/engine/lookup.ts';
import { knowledge } from './knowledge.ts';

/** Every code, symbolic name, number and class that the service and the libraries are known to print. */
const codes = readFileSync(new URL('../fixtures/codes.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);
const entries = new Map(loadCatalog().entries.map((entry) => [entry.id, entry]));

test('every known code is looked up', () => {
  expect(codes.length).toBe(3005);
  expect(codes.filter((code) => lookup(knowledge.index, code) === null)).toEqual([]);
});

test('none of them leads to a blank: each has a title, and a summary, a message or a name', () => {
  const blank = codes.filter((code) => {
    const entry = entries.get(lookup(knowledge.index, code)?.entry.id ?? '');
    return (
      !entry?.title || !(entry.summary || entry.messages.length > 0 || entry.keys.length > 0 || entry.name)
    );
  });
  expect(blank).toEqual([]);
});

test.each([
  ['3399614476', '0xCAA2000C', '-895352820'],
  ['2147746132', '0x80040154', '-2147221164'],
])('the three spellings of a broker number lead to one entry: %s', (...spellings) => {
  const found = spellings.map((spelling) => lookup(knowledge.index, spelling)?.entry.id);
  expect(new Set(found)).toEqual(new Set([`wam:${spellings[0]}`]));
});
