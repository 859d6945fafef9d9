import { type Locale, locales } from '../catalog/schema/vocabulary.ts';

/** Language tags (BCP 47) of the locales. */
export const languageTags: Record<Locale, string> = {
  en: 'en',
  'zh-cn': 'zh-CN',
  'zh-tw': 'zh-TW',
  ko: 'ko',
};

/** What speakers call their languages. */
export const languageNames: Record<Locale, string> = {
  en: 'English',
  'zh-cn': '简体中文',
  'zh-tw': '繁體中文',
  ko: '한국어',
};

/** The `[...locale]` part of a route: English lives at the root. */
export function localeParam(locale: Locale): string | undefined {
  return locale === 'en' ? undefined : locale;
}

/** Routes of a page in every locale, for `getStaticPaths`; Astro keeps the array, so each page gets its own. */
export function localePaths() {
  return locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** The locale that Starlight found in the address of a page. */
export function currentLocale(starlightLocale: string | undefined): Locale {
  return locales.find((locale) => locale === starlightLocale) ?? 'en';
}

/**
 * The address of a page of this site, under its base and in a locale.
 * @param path below the site, without slashes at the ends; empty for the home page
 */
export function href(locale: Locale, path: string): string {
  const parts = [import.meta.env.BASE_URL.replace(/\/$/, ''), localeParam(locale), path];
  return `${parts.filter(Boolean).join('/') || ''}/`.replace(/^(?!\/)/, '/');
}

/**
 * The address of a file of this site, under its base.
 * @param path below the site, without a slash at the beginning
 */
export function asset(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}

/**
 * The address of a page in another locale.
 * @param pathname of the page in any locale, with the base
 */
export function pathIn(locale: Locale, pathname: string): string {
  const [, first = '', ...rest] = pathname
    .slice(import.meta.env.BASE_URL.replace(/\/$/, '').length)
    .split('/');
  const parts = locales.some((one) => one === first) ? rest : [first, ...rest];
  return href(locale, parts.filter(Boolean).join('/'));
}
