import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const inlineScript = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;
const scriptType = /\btype="(?!module|text\/javascript)[^"]+"/;

/** Hashes of the scripts that stand in a page, as CSP names them (CSP Level 3, section 2.3.1). */
function scriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(inlineScript)]
    .filter(([tag]) => !scriptType.test(tag.slice(0, tag.indexOf('>'))))
    .map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return [...new Set(hashes)];
}

/**
 * The policy of one page: scripts of this site and its own inline ones, nothing from other hosts.
 * The search index is WebAssembly; code frames carry their colours in style attributes.
 */
export function contentSecurityPolicy(html: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${scriptHashes(html).join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Puts the policy into a page, first in its head: what stands before it would escape it. */
export function addPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}">`;
  return html.replace(/<head(\s[^>]*)?>/, (head) => `${head}${meta}`);
}

/** Gives every built page a Content Security Policy of its own. */
export function contentSecurityPolicies(): AstroIntegration {
  return {
    name: 'content-security-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          writeFileSync(path, addPolicy(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
