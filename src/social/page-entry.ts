import { locales } from '../catalog/schema/vocabulary.ts';

/** Entries by the path of their page; made once for each list. */
const byPath = new WeakMap<object, Map<string, unknown>>();

/**
 * The entry that a page is about.
 * @param pathname of the page, with the site's base and its locale
 * @returns null for pages that are about none
 */
export function pageEntry<Row extends { path: string }>(
  pathname: string,
  base: string,
  entries: Row[],
): Row | null {
  let known = byPath.get(entries) as Map<string, Row> | undefined;
  if (!known) {
    known = new Map(entries.map((entry) => [entry.path, entry]));
    byPath.set(entries, known);
  }
  const parts = pathname.slice(base.replace(/\/$/, '').length).split('/').filter(Boolean);
  const path = locales.some((locale) => locale === parts[0]) ? parts.slice(1) : parts;
  return known.get(path.join('/')) ?? null;
}
