import type { Locale } from '../catalog/schema/vocabulary.ts';
import { strings } from '../i18n/strings.ts';
import { href } from '../site/locale.ts';

/** The sections of the site, as the header and the phone's menu list them. */
export function sections(locale: Locale): { label: string; href: string; section: string }[] {
  const { nav } = strings(locale);
  const page = (label: string, path: string) => ({
    label,
    href: href(locale, path),
    section: path.split('/')[0] ?? '',
  });
  return [
    page(nav.codes, 'errors'),
    page(nav.guides, 'guides/basics'),
    page(nav.samples, 'samples'),
    page(nav.handling, 'handling'),
    page(nav.data, 'data'),
  ];
}

/** Pages beside the section that they belong to. */
const belongsTo: Record<string, string> = {
  categories: 'errors',
  actors: 'errors',
  coverage: 'errors',
  unknown: 'errors',
};

/**
 * The section that a page belongs to.
 * @param path the first part of its address, below the locale
 */
export function sectionOf(path: string): string {
  return belongsTo[path] ?? path;
}
