import type { APIRoute } from 'astro';
import type { IndexEntry } from '../../../catalog/knowledge.ts';
import { strings } from '../../../i18n/strings.ts';
import { asset, href } from '../../../site/locale.ts';
import { shortAddresses } from '../../../site/short-addresses.ts';

/**
 * Short addresses such as `/e/50076`. GitHub Pages cannot redirect, so each is a document that sends
 * the browser on; it is an endpoint and not a page, so that neither search nor sitemap lists it.
 */
export function getStaticPaths() {
  return [...shortAddresses()].map(([code, entries]) => ({ params: { code }, props: { entries } }));
}

const { families, short } = strings('en');

/** A choice is read, so it is set like a page; what sends the browser on is never seen. */
const choiceStyle =
  '<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}h1{font:600 1.5rem ui-monospace,monospace;overflow-wrap:anywhere}li{padding:.25rem 0}a{color:inherit;text-underline-offset:3px}</style>';

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function link({ path, family, title }: IndexEntry): string {
  const label = escapeHtml(`${families[family]}: ${title.replaceAll('`', '')}`);
  return `<li><a href="${href('en', path)}">${label}</a></li>`;
}

export const GET: APIRoute<{ entries: IndexEntry[] }> = ({ params: { code = '' }, props: { entries } }) => {
  const [first] = entries;
  const target = entries.length === 1 && first ? href('en', first.path) : null;
  const onward = target
    ? `<meta http-equiv="refresh" content="0; url=${target}"><link rel="canonical" href="${target}">`
    : choiceStyle;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><link rel="icon" href="${asset('favicon.svg')}">${onward}<title>${escapeHtml(code)}</title></head><body><main><h1>${escapeHtml(code)}</h1><p>${target ? short.lead : short.several}</p><ul>${entries.map(link).join('')}</ul></main></body></html>`;
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
