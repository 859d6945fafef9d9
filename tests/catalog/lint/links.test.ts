import { expect, test } from 'vitest';
import { linksRule } from '../../../src/catalog/lint/rules/links.ts';
import { input, wanted } from './input.ts';

const page = 'https://learn.microsoft.com/en-us/entra/error-codes';
const check = (...references: { label: string; url: string }[]) =>
  linksRule.check(input(wanted({ references }))).map(({ path, problem }) => [path, problem]);

test.each([
  ['https://docs.microsoft.com/en-us/entra', 'The host is a former one.'],
  ['https://learn.microsoft.com/entra', 'The address has no language, so it leads each reader elsewhere.'],
  [`${page}?view=old`, 'The address carries parameters that are not part of the page.'],
])('a crooked address is found: %s', (url, problem) => {
  expect(check({ label: 'Error codes', url })).toEqual([['references[0].url', problem]]);
});

test('a reference that stands there already, or has an address for a label, is found', () => {
  expect(check({ label: 'Error codes', url: page }, { label: 'Codes', url: page })).toEqual([
    ['references[1]', 'The reference stands there already.'],
  ]);
  expect(check({ label: page, url: page })).toEqual([['references[0].label', 'The label is an address.']]);
});

test('a clean reference is left alone', () => {
  expect(check({ label: 'Error codes', url: page })).toEqual([]);
});
