import { getCollection } from 'astro:content';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import type { PageKind, SearchPage } from '../explorer/search/page.ts';
import { withSituationWords } from '../i18n/localise.ts';
import { strings } from '../i18n/strings.ts';
import { catalog } from './catalog.ts';
import { guidesOf } from './guides.ts';
import { listsBy } from './lists.ts';

/** The guides in the order of their names; each in English where the locale has none. */
async function guides(locale: Locale): Promise<SearchPage[]> {
  const docs = await getCollection('docs', ({ id }) => id.startsWith('guides/'));
  const paths = docs.map(({ id }) => id).sort();
  const links = await guidesOf(
    locale,
    paths.map((path) => path.replace('guides/', '')),
  );
  return links.map(({ title, description, lang }, at) => ({
    kind: 'guide',
    path: paths[at] ?? '',
    title,
    about: description,
    ...(lang && { lang: 'en' as const }),
  }));
}

function samples(locale: Locale): SearchPage[] {
  const words = strings(locale);
  return catalog.tables.situations.items.map((situation) => {
    const { title, summary } = withSituationWords(situation, words);
    return { kind: 'sample', path: `samples/${situation.id}`, title, about: summary };
  });
}

function lists(locale: Locale, by: 'handling' | 'category', kind: PageKind): SearchPage[] {
  return listsBy(locale, by).map(({ path, title, summary }) => ({ kind, path, title, about: summary }));
}

/** Every page that the search finds by its title and its first sentence, beside those of the errors. */
export async function searchPages(locale: Locale): Promise<SearchPage[]> {
  return [
    ...(await guides(locale)),
    ...samples(locale),
    ...lists(locale, 'handling', 'action'),
    ...lists(locale, 'category', 'subject'),
  ];
}
