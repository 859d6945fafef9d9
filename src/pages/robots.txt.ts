import type { APIRoute } from 'astro';
import { asset } from '../site/locale.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(asset('sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
