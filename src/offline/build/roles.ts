import { type Locale, locales } from '../../catalog/schema/vocabulary.ts';

/** What a built file is to the worker. */
export type Role =
  /** Part of every installation: scripts, styles, what the explorer needs to answer. */
  | 'shell'
  /** The like for one language only. */
  | 'localised'
  /** Data that is kept once it was asked for. */
  | 'data'
  /** A page that "keep everything" keeps. */
  | 'page'
  /** A page that is kept once it was visited. */
  | 'entry'
  | 'none';

export interface Placed {
  role: Role;
  locale: Locale;
}

const localeList = locales.filter((locale) => locale !== 'en');

/** The language of a page, and its path within it. */
export function splitLocale(path: string): { locale: Locale; rest: string } {
  const locale = localeList.find((candidate) => path.startsWith(`${candidate}/`));
  return locale ? { locale, rest: path.slice(locale.length + 1) } : { locale: 'en', rest: path };
}

/** The language of data such as `titles/ko.json` and `words/ko/answer.json`; null where it is of all. */
function localeOfData(path: string): Locale | null {
  if (!path.endsWith('.json') || path.startsWith('offline/')) return null;
  const parts = path
    .replace(/\.json$/, '')
    .split('/')
    .slice(1);
  return locales.find((locale) => parts.includes(locale)) ?? null;
}

/** In the order in which they are tried; the paths are those within a language. */
const rules: [RegExp, Role][] = [
  [/^404\.html$|^e\/|^pagefind\/|^sitemap|^og\//, 'none'],
  [/^(?:offline\/)?index\.html$/, 'shell'],
  [/^errors\/[^/]+\/[^/]+\/index\.html$/, 'entry'],
  [/\.html$/, 'page'],
  [/^_astro\/.+\.(?:js|css|woff2)$/, 'shell'],
  [/^favicon\.svg$|^icons\/icon-192\.png$|^manifest\.webmanifest$/, 'shell'],
  [/^offline\/.+\.json$/, 'shell'],
  // Whole files for other programs, and what only one guide asks for.
  [/^api\/v1\/(?:catalog|index)\.json$/, 'none'],
  [/^api\/v1\/msal-js-messages\.json$/, 'data'],
  [/^api\/v1\/[^/]+\.json$/, 'shell'],
  [/\.json$/, 'data'],
];

/**
 * What a built file is to the worker.
 * @param path below the output folder, with slashes
 */
export function place(path: string): Placed {
  const named = localeOfData(path);
  // English titles stand in where there is no translation, so everybody needs them.
  if (named) return { role: named === 'en' ? 'shell' : 'localised', locale: named };
  const { locale, rest } = splitLocale(path);
  const role = rules.find(([pattern]) => pattern.test(rest))?.[1] ?? 'none';
  return { role, locale };
}
