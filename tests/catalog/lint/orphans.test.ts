import { expect, test } from 'vitest';
import type { LintInput } from '../../../src/catalog/lint/finding.ts';
import { orphansRule } from '../../../src/catalog/lint/rules/orphans.ts';
import { secondFactorWanted } from '../entries.ts';
import { file, input, table } from './input.ts';

const alone = file('errors/msal-go/lonely.json', {
  ...secondFactorWanted,
  id: 'msal-go:lonely',
  lookalikes: [],
});

function withPage(text: string): LintInput {
  return { ...input(alone), pages: new Map([['guides/go.mdx', text]]) };
}

test('an entry that nothing links to is found', () => {
  expect(orphansRule.check(input(alone))).toEqual([
    {
      file: 'data/errors/msal-go/lonely.json',
      path: 'id',
      problem: 'Nothing links to msal-go:lonely.',
      mend: 'Name it as a look-alike of the entry people come from, or in a guide.',
    },
  ]);
});

test('an entry in brief may stand in the lists alone', () => {
  const brief = file('errors/msal-go/lonely.json', {
    ...secondFactorWanted,
    id: 'msal-go:lonely',
    depth: 'brief',
  });
  expect(orphansRule.check(input(brief))).toEqual([]);
});

test('a page that lists its family links to it', () => {
  expect(orphansRule.check(withPage('<EntryTable locale="en" family="msal-go" />'))).toEqual([]);
  expect(orphansRule.check(withPage('<EntryTable family="msal-java" />'))).toHaveLength(1);
});

test.each([`<EntryLink id="msal-go:lonely" />`, `<EntryList ids={['msal-go:lonely']} />`])(
  'a page that names it links to it: %s',
  (text) => {
    expect(orphansRule.check(withPage(text))).toEqual([]);
  },
);

test('a table that names it links to it', () => {
  const classifications = table('classifications', [
    {
      id: 'Lonely',
      family: 'msal-go',
      type: 'Reason',
      suberror: null,
      handling: 'show-message',
      entry: 'msal-go:lonely',
    },
  ]);
  expect(orphansRule.check(input(alone, classifications))).toEqual([]);
});
