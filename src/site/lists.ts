import type { IndexEntry } from '../catalog/knowledge.ts';
import { actor, type Locale, locales } from '../catalog/schema/vocabulary.ts';
import { strings } from '../i18n/strings.ts';
import { index } from './catalog.ts';
import { localeParam } from './locale.ts';
import { categorySummary, categoryTitle, localHandling } from './vocabulary.ts';

/** One list of entries with a page of its own. */
export interface EntryList {
  id: string;
  /** As the list of lists names it. */
  title: string;
  /** What the entries have in common. */
  summary: string;
  /** Address below the locale's root, without slashes at the ends. */
  path: string;
  entries: IndexEntry[];
}

/** By what the catalog is listed. */
export type ListedBy = 'family' | 'category' | 'actor' | 'handling';

function families(locale: Locale): EntryList[] {
  const words = strings(locale);
  return [...Map.groupBy(index.entries, ({ family }) => family)].map(([id, entries]) => ({
    id,
    title: words.families[id],
    summary: '',
    path: `errors/${id}`,
    entries,
  }));
}

function categories(locale: Locale): EntryList[] {
  return index.categories.map(({ id }) => ({
    id,
    title: categoryTitle(locale, id),
    summary: categorySummary(locale, id),
    path: `categories/${id}`,
    entries: index.entries.filter(({ category }) => category === id),
  }));
}

function actors(locale: Locale): EntryList[] {
  const words = strings(locale);
  return actor.options.map((id) => ({
    id,
    title: words.actors[id],
    summary: words.index.actorLeads[id],
    path: `actors/${id}`,
    entries: index.entries.filter((entry) => entry.actor === id),
  }));
}

function handlings(locale: Locale): EntryList[] {
  return index.handlings.map(({ id }) => {
    const { title, summary } = localHandling(locale, id);
    const entries = index.entries.filter(({ handling }) => handling === id);
    return { id, title, summary, path: `handling/${id}`, entries };
  });
}

/** Every list that has entries, in the locale's words, the largest family first. */
export function listsOf(locale: Locale): { by: ListedBy; lists: EntryList[] }[] {
  const filled = (lists: EntryList[]) => lists.filter(({ entries }) => entries.length > 0);
  return [
    { by: 'family', lists: families(locale).sort((a, b) => b.entries.length - a.entries.length) },
    { by: 'category', lists: filled(categories(locale)) },
    { by: 'actor', lists: filled(actors(locale)) },
    { by: 'handling', lists: filled(handlings(locale)) },
  ];
}

/** The lists of one kind in a locale; none where nothing is listed so. */
export function listsBy(locale: Locale, by: ListedBy): EntryList[] {
  return listsOf(locale).find((group) => group.by === by)?.lists ?? [];
}

/**
 * Routes of the lists of one kind in every locale, for `getStaticPaths`.
 * @param by the kind, which is also the name of the route's parameter
 */
export function listPaths(by: ListedBy) {
  return locales.flatMap((locale) =>
    listsBy(locale, by).map((list) => ({
      params: { locale: localeParam(locale), [by]: list.id },
      props: { locale, list },
    })),
  );
}
