import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildImages } from './build.ts';
import { allCards } from './cards.ts';
import { pageOf } from './size.ts';

/** Makes the pictures that stand beside a shared link: one an entry, and one for all other pages. */
export function socialImages(): AstroIntegration {
  let cache = '';
  return {
    name: 'social-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.root), '.cache', 'social');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const hasPage = (path: string) => existsSync(join(folder, pageOf(path), 'index.html'));
        const cards = new Map([...allCards()].filter(([path]) => hasPage(path)));
        const first = process.pid % cards.size;
        const { made, all } = await buildImages(cards, folder, cache, first);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${all} pictures, ${made} of them drawn now, in ${seconds} s`);
      },
    },
  };
}
