import { createHash } from 'node:crypto';

/** A built page, and the style sheets that it links, as text. */
export interface BuiltPage {
  html: string;
  css: string;
}

const inlineScript = /<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const dataBlock = /\btype="(?!module|text\/javascript)[^"]+"/;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;
const styleAttribute = /<[^>]*\sstyle="([^"]*)"/g;

/** More style attributes than this cost more bytes as hashes than they are worth: code frames carry dozens. */
const mostHashed = 6;

/** The source expression of an inline text (CSP Level 3, section 2.3.1). */
function hashes(texts: string[]): string[] {
  const digest = (text: string) => createHash('sha256').update(text).digest('base64');
  return [...new Set(texts)].map((text) => `'sha256-${digest(text)}'`);
}

function decode(attribute: string): string {
  return attribute.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

function scripts(html: string): string[] {
  const inline = [...html.matchAll(inlineScript)].filter(
    ([, attributes = '']) => !dataBlock.test(attributes),
  );
  const own = inline.map(([, , code = '']) => code);
  const linked = /<script[^>]*\bsrc=|<astro-island|<link[^>]*rel="modulepreload"/.test(html);
  return [...(linked ? ["'self'"] : []), ...hashes(own)];
}

function styleAttributes(html: string): string[] {
  const values = [...new Set([...html.matchAll(styleAttribute)].map(([, value = '']) => decode(value)))];
  if (values.length === 0) return [];
  return values.length > mostHashed ? ["'unsafe-inline'"] : ["'unsafe-hashes'", ...hashes(values)];
}

/**
 * The policy of one page, as narrow as what stands in it: nothing from other hosts, no inline script but its own,
 * and no text that becomes markup or the address of a script (Trusted Types, w3.org/TR/trusted-types).
 * @param page as it was built, without a policy
 */
export function contentSecurityPolicy({ html, css }: BuiltPage): string {
  const script = scripts(html);
  const active = script.length > 0;
  // The search's index is read by WebAssembly.
  const searches = html.includes('<site-search');
  const linksStyles = html.includes('rel="stylesheet"');
  const blocks = [...html.matchAll(inlineStyle)].map(([, text = '']) => text);
  const own = (wanted: boolean) => (wanted ? ["'self'"] : []);
  const policy: [string, string[]][] = [
    ['script-src', [...script, ...(searches ? ["'wasm-unsafe-eval'"] : [])]],
    ['style-src', [...own(linksStyles), ...hashes(blocks)]],
    ['style-src-attr', styleAttributes(html)],
    ['img-src', ["'self'", ...(/url\(["']?data:/.test(css) ? ['data:'] : [])]],
    ['font-src', own(css.includes('@font-face'))],
    ['connect-src', own(active)],
    ['worker-src', own(active)],
    ['manifest-src', own(html.includes('rel="manifest"'))],
  ];
  const allowed = policy.filter(([, sources]) => sources.length > 0);
  return [
    "default-src 'none'",
    ...allowed.map(([name, sources]) => [name, ...sources].join(' ')),
    "base-uri 'none'",
    "form-action 'none'",
    ...(active ? ["require-trusted-types-for 'script'", 'trusted-types default'] : []),
  ].join('; ');
}
