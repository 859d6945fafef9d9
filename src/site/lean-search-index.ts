import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The user interfaces and the highlighter that Pagefind writes beside its index; the site has its own. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

/** Removes from the search's index what no page loads; stands behind Starlight, which has it written. */
export function leanSearchIndex(): AstroIntegration {
  return {
    name: 'lean-search-index',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(new URL('pagefind/', dir));
        for (const file of readdirSync(folder)) if (unused.test(file)) rmSync(join(folder, file));
      },
    },
  };
}
