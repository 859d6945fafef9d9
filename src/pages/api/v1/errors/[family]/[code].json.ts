import type { APIRoute } from 'astro';
import type { Entry } from '../../../../../catalog/schema/entry.ts';
import { catalog, indexEntry } from '../../../../../site/catalog.ts';
import { servedEntry } from '../../../../../site/served-entry.ts';

/** An entry as data: the file of `data/errors/`, with its translations and what its answer shows beside it. */
export function getStaticPaths() {
  return catalog.entries.map((entry) => {
    const [, family, code] = indexEntry(entry.id).path.split('/');
    return { params: { family, code }, props: { entry } };
  });
}

export const GET: APIRoute<{ entry: Entry }> = async ({ props: { entry } }) =>
  Response.json(await servedEntry(entry));
