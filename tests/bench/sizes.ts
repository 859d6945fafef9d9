import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { quantile, type Section } from './measure.ts';

const folder = 'dist';

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(folder, file))).length / 1000;
}

/** Sizes that readers feel, of the last build in dist/; null where there is none. */
export function sizesSection(): Section | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const entries = files.filter((file) => /^errors\/[^/]+\/[^/]+\/index\.html$/.test(file));
  const sizes = entries.map(gzipped).sort((a, b) => a - b);
  const explorer = files.find((file) => /^_astro\/Explorer\..+\.js$/.test(file));
  return {
    title: 'Built site, gzip',
    figures: [
      { name: 'home page', value: gzipped('index.html'), unit: 'kB' },
      { name: 'entry page, median', value: quantile(sizes, 0.5), unit: 'kB' },
      { name: 'entry page, largest', value: quantile(sizes, 1), unit: 'kB' },
      ...(explorer ? [{ name: 'explorer script', value: gzipped(explorer), unit: 'kB' }] : []),
      { name: 'codes, with the first key press', value: gzipped('api/v1/codes.json'), unit: 'kB' },
      { name: 'titles, for lists and the search', value: gzipped('api/v1/titles/en.json'), unit: 'kB' },
      { name: 'whole index, for others', value: gzipped('api/v1/index.json'), unit: 'kB' },
      { name: 'messages, for pastes without a code', value: gzipped('api/v1/templates.json'), unit: 'kB' },
    ],
  };
}
