import type { APIRoute } from 'astro';
import type { Situation } from '../../../../catalog/schema/tables.ts';
import { situationView } from '../../../../components/samples.ts';
import { catalog, index } from '../../../../site/catalog.ts';

/** The code of a situation in every language, coloured. */
export function getStaticPaths() {
  return catalog.tables.situations.items.map((situation) => ({
    params: { id: situation.id },
    props: { situation },
  }));
}

export const GET: APIRoute<{ situation: Situation }> = async ({ props: { situation } }) =>
  Response.json(await situationView(situation, index.languages, catalog.tables.proofs.items));
