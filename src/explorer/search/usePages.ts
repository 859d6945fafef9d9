import { useEffect, useMemo, useState } from 'preact/hooks';
import { fetchOnce } from '../../components/fetch-once.ts';
import type { Site } from '../site.ts';
import { matchPages } from './match-pages.ts';
import type { PageHit, SearchPage } from './page.ts';
import { searchTexts } from './pagefind.ts';

/** Beneath the errors there is room for a few. */
const shown = 8;

/** Titles and first sentences of the pages that are no error's; empty until they are there. */
export function usePageList({ base, version, locale }: Pick<Site, 'base' | 'version' | 'locale'>) {
  const [list, setList] = useState<SearchPage[]>([]);
  useEffect(() => {
    fetchOnce<SearchPage[]>(`${base}search/${locale}.json?v=${version}`).then(setList, () => undefined);
  }, [base, version, locale]);
  return list;
}

/** The pages that fit a query: by their title at once, by their text as soon as that has been searched. */
export function usePages(
  query: string,
  list: SearchPage[],
  { base, localBase }: Pick<Site, 'base' | 'localBase'>,
): PageHit[] {
  const [texts, setTexts] = useState<{ query: string; hits: PageHit[] }>({ query: '', hits: [] });
  useEffect(() => {
    if (query === '') return;
    let wanted = true;
    // Offline, or in a development server, there may be no such index.
    searchTexts(base, localBase, query).then(
      (hits) => wanted && hits && setTexts({ query, hits }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [query, base, localBase]);
  return useMemo(() => {
    if (query === '') return [];
    const titles: PageHit[] = matchPages(list, query);
    const known = new Map(list.map((page) => [page.path, page]));
    const byText = (texts.query === query ? texts.hits : [])
      .filter(({ path }) => path !== '' && !titles.some((page) => page.path === path))
      .map((hit): PageHit => ({ ...hit, ...known.get(hit.path), excerpt: hit.excerpt }));
    return [...titles, ...byText].slice(0, shown);
  }, [query, list, texts]);
}
