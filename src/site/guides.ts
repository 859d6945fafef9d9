import { getCollection } from 'astro:content';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import { href, localeParam } from './locale.ts';

export interface GuideLink {
  title: string;
  description: string;
  href: string;
  /** Set where the guide is not translated and its words are English. */
  lang: string | undefined;
}

/** Links to guides in a locale, in the order asked for; untranslated ones keep their English words. */
export async function guidesOf(locale: Locale, slugs: string[]): Promise<GuideLink[]> {
  const docs = await getCollection('docs');
  return slugs.flatMap((slug) => {
    const path = `guides/${slug}`;
    const local = docs.find(({ id }) => id === [localeParam(locale), path].filter(Boolean).join('/'));
    const doc = local ?? docs.find(({ id }) => id === path);
    if (!doc) return [];
    const { title, description = '' } = doc.data;
    return [{ title, description, href: href(locale, path), lang: local ? undefined : 'en' }];
  });
}
