import type { IndexEntry } from '../catalog/knowledge.ts';
import { actor, type Locale, locales } from '../catalog/schema/vocabulary.ts';
import { strings } from '../i18n/strings.ts';
import { index } from './catalog.ts';
import { localeParam } from './locale.ts';
import { localCategory, localHandling } from './vocabulary.ts';

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

/** The largest family first. */
function families(locale: Locale): EntryList[] {
  const words = strings(locale);
  return [...Map.groupBy(index.entries, ({ family }) => family)]
    .map(([id, entries]) => ({
      id,
      title: words.families[id],
      summary: '',
      path: `errors/${id}`,
      entries,
    }))
    .sort((a, b) => b.entries.length - a.entries.length);
}

function categories(locale: Locale): EntryList[] {
  return index.categories.map(({ id }) => {
    const { title, summary } = localCategory(locale, id);
    const entries = index.entries.filter(({ category }) => category === id);
    return { id, title, summary, path: `categories/${id}`, entries };
  });
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

const makers: Record<ListedBy, (locale: Locale) => EntryList[]> = {
  family: families,
  category: categories,
  actor: actors,
  handling: handlings,
};

/** The lists of one kind that have entries, in the locale's words. */
export function listsBy(locale: Locale, by: ListedBy): EntryList[] {
  return makers[by](locale).filter(({ entries }) => entries.length > 0);
}

/** Every list that has entries, in the locale's words. */
export function listsOf(locale: Locale): { by: ListedBy; lists: EntryList[] }[] {
  return (Object.keys(makers) as ListedBy[]).map((by) => ({ by, lists: listsBy(locale, by) }));
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
