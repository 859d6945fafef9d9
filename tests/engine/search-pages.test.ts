import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/catalog/build-index.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { counts, noFilters, passes } from '../../src/explorer/search/facets.ts';
import { matchPages } from '../../src/explorer/search/match-pages.ts';
import type { SearchPage } from '../../src/explorer/search/page.ts';
import { partsOf } from '../../src/explorer/search/pagefind.ts';

const page = (path: string, title: string, about: string): SearchPage => ({
  kind: 'guide',
  path,
  title,
  about,
});

const pages = [
  page('guides/basics', 'How sign-in fails', 'The way of an error, with its retries.'),
  page('guides/retries', 'Retries and throttling', 'Which failures pass by themselves.'),
  page('guides/consent', '동의', '관리자가 앱에 동의합니다.'),
];

describe('pages', () => {
  test('are found by every word, those with it in their title first', () => {
    expect(matchPages(pages, 'retries').map(({ path }) => path)).toEqual(['guides/retries', 'guides/basics']);
    expect(matchPages(pages, 'throttling retry').map(({ path }) => path)).toEqual(['guides/retries']);
    expect(matchPages(pages, '관리자 동의').map(({ path }) => path)).toEqual(['guides/consent']);
  });

  test('are not found by a part of the words, or by none', () => {
    expect(matchPages(pages, 'retries qqqwwx')).toEqual([]);
    expect(matchPages(pages, '')).toEqual([]);
  });

  test('show an excerpt as text: its marks apart, its entities as characters', () => {
    expect(partsOf('a &lt;b&gt; <mark>c &amp; d</mark> e')).toEqual(['a <b> ', 'c & d', ' e']);
  });
});

describe('filters', () => {
  const { entries } = buildIndex(loadCatalog());
  const some = entries.filter(({ code }) => ['state_mismatch', 'invalid_grant'].includes(code));

  test('leave what fits them', () => {
    const left = some.filter(passes({ family: 'msal-python', actor: null }));
    expect(left.map(({ id }) => id)).toEqual(['msal-python:state_mismatch']);
    expect(some.filter(passes(noFilters))).toEqual(some);
  });

  test('count what each choice would leave, the other filter being as it is', () => {
    expect(Object.fromEntries(counts(some, 'family', noFilters))).toMatchObject({
      oauth: 1,
      'msal-python': 1,
    });
    const byActor = counts(some, 'family', { family: 'oauth', actor: 'developer' });
    const developers = some.filter(({ actor }) => actor === 'developer');
    expect(byActor.reduce((sum, [, count]) => sum + count, 0)).toBe(developers.length);
  });
});
