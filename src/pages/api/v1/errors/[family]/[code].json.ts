import type { APIRoute } from 'astro';
import type { Entry } from '../../../../../catalog/schema/entry.ts';
import { catalog, indexEntry } from '../../../../../site/catalog.ts';

/** An entry as data: the file of `data/errors/`, with its translations. */
export function getStaticPaths() {
  return catalog.entries.map((entry) => {
    const [, family, code] = indexEntry(entry.id).path.split('/');
    return { params: { family, code }, props: { entry } };
  });
}

export const GET: APIRoute<{ entry: Entry }> = ({ props: { entry } }) => {
  const translations = Object.fromEntries(
    [...catalog.translations].flatMap(([locale, byId]) => {
      const translation = byId.get(entry.id);
      return translation ? [[locale, translation]] : [];
    }),
  );
  const { $schema: _, ...rest } = entry;
  return Response.json({ ...rest, translations });
};
