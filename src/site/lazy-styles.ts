import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const preloaded = /__vite__mapDeps[^;]*?\[("[^\]]*")\]/;
const link = /<link rel="stylesheet" href="[^"]*\/([^"/]+\.css)">/g;

/** Names of the style sheets that a script brings along when it is asked for. */
export function sheetsOf(script: string): string[] {
  const [, list = ''] = preloaded.exec(script) ?? [];
  return [...list.matchAll(/([^"/]+\.css)"/g)].map(([, name = '']) => name);
}

/** Takes links of style sheets out of a page. */
export function withoutSheets(html: string, sheets: Set<string>): string {
  return html.replace(link, (whole, name) => (sheets.has(name) ? '' : whole));
}

/**
 * Astro links the styles of parts that load on demand from the start. Their scripts fetch them as well, before they
 * draw anything, so the pages need not wait for them.
 */
export function lazyStyles(): AstroIntegration {
  return {
    name: 'lazy-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        const read = (file: string) => readFileSync(join(folder, file), 'utf8');
        const scripts = files.filter((file) => file.endsWith('.js'));
        const sheets = new Set(scripts.flatMap((file) => sheetsOf(read(file))));
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = read(file);
          const lean = withoutSheets(html, sheets);
          if (lean !== html) writeFileSync(join(folder, file), lean);
        }
      },
    },
  };
}
