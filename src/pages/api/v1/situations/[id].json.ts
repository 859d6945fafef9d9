import type { APIRoute } from 'astro';
import type { Situation } from '../../../../catalog/schema/tables.ts';
import { catalog } from '../../../../site/catalog.ts';
import { publicSituation } from '../../../../site/situations.ts';

/** The code of a situation in every language, coloured, and how it was proven. */
export function getStaticPaths() {
  return catalog.tables.situations.items.map((situation) => ({
    params: { id: situation.id },
    props: { situation },
  }));
}

export const GET: APIRoute<{ situation: Situation }> = async ({ props: { situation } }) =>
  Response.json(await publicSituation(situation));
