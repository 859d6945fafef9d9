import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A guide in English, as it was written. */
export interface Guide {
  slug: string;
  /** MDX without the frontmatter. */
  source: string;
}

const folder = join(import.meta.dirname, '../../content/docs/guides');

export const guides: Guide[] = readdirSync(folder).map((file) => ({
  slug: file.replace('.mdx', ''),
  source: readFileSync(join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
}));
