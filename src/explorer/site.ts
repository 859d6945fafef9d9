import type { Locale } from '../catalog/schema/vocabulary.ts';

/** Where an island stands: what every one of them is told. */
export interface Site {
  /** Address of the site's root, ending in a slash. */
  base: string;
  /** Address of the locale's root, ending in a slash. */
  localBase: string;
  version: string;
  locale: Locale;
}

/** Addresses of pages in the reader's language. */
export function hrefIn(localBase: string): (path: string) => string {
  return (path) => (path ? `${localBase}${path}/` : localBase);
}
