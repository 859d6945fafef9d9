import type { APIRoute } from 'astro';
import { type Locale, locales } from '../../../../catalog/schema/vocabulary.ts';
import { packLocalTitles, packTitles } from '../../../../catalog/titles-file.ts';
import { index } from '../../../../site/catalog.ts';

/** Titles in the order of the codes, for lists and for the search by words. */
export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  Response.json(locale === 'en' ? packTitles(index) : packLocalTitles(index, locale));
