import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy } from './content-security-policy.ts';

const styleSheet =
  /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"|<link[^>]*href="([^"]+\.css)"[^>]*rel="stylesheet"/g;

/** Reads the style sheets of pages from a build, each once. */
function createStyleReader(folder: string, base: string): (html: string) => string {
  const read = new Map<string, string>();
  const load = (address: string) => {
    const file = join(folder, address.startsWith(base) ? address.slice(base.length) : address);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return (html) =>
    [...html.matchAll(styleSheet)]
      .map(([, first, second]) => {
        const address = first ?? second ?? '';
        const css = read.get(address) ?? load(address);
        read.set(address, css);
        return css;
      })
      .join('\n');
}

/** Puts a policy into a page, first in its head: what stands before it would escape it. */
export function addPolicy(html: string, css: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy({ html, css })}">`;
  return html.replace(/<head(\s[^>]*)?>/, (head) => `${head}${meta}`);
}

/** Gives every built page a Content Security Policy of its own. */
export function contentSecurityPolicies(): AstroIntegration {
  let base = '/';
  return {
    name: 'content-security-policies',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const stylesOf = createStyleReader(folder, base);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          const html = readFileSync(path, 'utf8');
          writeFileSync(path, addPolicy(html, stylesOf(html)));
        }
      },
    },
  };
}
