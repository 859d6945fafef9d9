import { expect, test } from 'vitest';
import { namedEntries } from '../../src/site/named-entries.ts';

const none = { families: [], categories: [] };
const entries = [
  { id: 'AADSTS65001', family: 'aadsts', kind: 'code', category: 'consent', depth: 'full' },
  { id: 'AADSTS65002', family: 'aadsts', kind: 'code', category: 'consent', depth: 'listed' },
  { id: 'msal-go:CallErr', family: 'msal-go', kind: 'exception', category: 'request', depth: 'brief' },
  { id: 'msal-go:token_missing', family: 'msal-go', kind: 'code', category: 'request', depth: 'full' },
];

test('an entry that the text links is explained', () => {
  expect([...namedEntries('See <EntryLink id="AADSTS50076" />.', none, entries)]).toEqual(['AADSTS50076']);
});

test('entries that the text lists are explained', () => {
  const source = `<EntryList ids={['AADSTS65001', "msal-go:CallErr"]} />`;
  expect([...namedEntries(source, none, entries)]).toEqual(['AADSTS65001', 'msal-go:CallErr']);
});

test('a table of a family explains its entries, of one kind where it says so', () => {
  const all = namedEntries('<EntryTable family="msal-go" />', none, entries);
  expect([...all]).toEqual(['msal-go:CallErr', 'msal-go:token_missing']);
  const some = namedEntries('<EntryTable family="msal-go" kind="exception" />', none, entries);
  expect([...some]).toEqual(['msal-go:CallErr']);
});

test('the frontmatter adds the full entries of families and categories', () => {
  expect([...namedEntries('', { families: ['msal-go'], categories: [] }, entries)]).toEqual([
    'msal-go:token_missing',
  ]);
  expect([...namedEntries('', { families: [], categories: ['consent'] }, entries)]).toEqual(['AADSTS65001']);
});

test('an entry is explained once, however often it is named', () => {
  const source = '<EntryLink id="AADSTS65001" /> <EntryLink id="AADSTS65001" />';
  expect([...namedEntries(source, { families: [], categories: ['consent'] }, entries)]).toHaveLength(1);
});
