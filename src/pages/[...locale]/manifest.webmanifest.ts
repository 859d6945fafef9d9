import type { APIRoute } from 'astro';
import type { Locale } from '../../catalog/schema/vocabulary.ts';
import { strings } from '../../i18n/strings.ts';
import { webManifest } from '../../offline/web-manifest.ts';
import { localePaths } from '../../site/locale.ts';

export function getStaticPaths() {
  return localePaths();
}

/** What a browser needs to install the site. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(JSON.stringify(webManifest(locale, strings(locale))), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
