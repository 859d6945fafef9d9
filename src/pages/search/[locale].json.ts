import type { APIRoute } from 'astro';
import { type Locale, locales } from '../../catalog/schema/vocabulary.ts';
import { searchPages } from '../../site/search-pages.ts';

/** The guides, samples and lists that the header's search finds by their titles, for one language. */
export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  Response.json(await searchPages(locale));
