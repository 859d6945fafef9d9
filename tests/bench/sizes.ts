import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = 'dist';

function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Sizes that readers feel, of the last build; says so where there is none. */
export function siteSizes(): [string, string][] {
  if (!existsSync(folder)) return [['no build in dist/', 'npm run build']];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const entries = files.filter((file) => /^errors\/[^/]+\/[^/]+\/index\.html$/.test(file));
  const sizes = entries.map((file) => gzipped(join(folder, file))).sort((a, b) => a - b);
  const explorer = files.find((file) => /^_astro\/Explorer\..+\.js$/.test(file));
  return [
    ['pages', String(files.filter((file) => file.endsWith('.html')).length)],
    ['home page', kilobytes(gzipped(join(folder, 'index.html')))],
    ['entry page, median', kilobytes(sizes[sizes.length >> 1] ?? 0)],
    ['entry page, largest', kilobytes(sizes.at(-1) ?? 0)],
    ['explorer script', explorer ? kilobytes(gzipped(join(folder, explorer))) : 'not found'],
    ['catalog index', kilobytes(gzipped(join(folder, 'api/v1/index.json')))],
    ['templates', kilobytes(gzipped(join(folder, 'api/v1/templates.json')))],
  ];
}
