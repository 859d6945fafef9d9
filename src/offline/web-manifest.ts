import type { Locale } from '../catalog/schema/vocabulary.ts';
import type { Strings } from '../i18n/strings.ts';
import { asset, href, languageTags } from '../site/locale.ts';
import { icons } from './icons.ts';
import { themeColours } from './theme-colours.ts';

/** The manifest of the installed site in one language; installed from any language it is one app (`id`). */
export function webManifest(locale: Locale, { site, home, unknown }: Strings) {
  return {
    id: href('en', ''),
    name: 'MSAL Error Explorer',
    short_name: 'MSAL Errors',
    description: site.description,
    lang: languageTags[locale],
    dir: 'ltr',
    start_url: href(locale, ''),
    scope: href('en', ''),
    display: 'standalone',
    theme_color: themeColours.light,
    background_color: themeColours.light,
    icons: Object.entries(icons)
      .filter(([name]) => !name.startsWith('apple'))
      .map(([name, { size }]) => ({
        src: asset(`icons/${name}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: name.startsWith('maskable') ? 'maskable' : 'any',
      })),
    shortcuts: [
      { name: home.allCodes, url: href(locale, 'errors') },
      { name: unknown.title, url: href(locale, 'unknown') },
    ],
  };
}
