import { buildKnowledge } from '../catalog/build-index.ts';
import type { Knowledge } from '../catalog/knowledge.ts';
import { type Catalog, loadCatalog } from '../catalog/load.ts';
import type { Entry } from '../catalog/schema/entry.ts';

/** The catalog of this repository, with what the engine needs of it and its entries by id. */
export interface OpenCatalog extends Catalog, Required<Knowledge> {
  byId: Map<string, Entry>;
}

export function openCatalog(): OpenCatalog {
  const catalog = loadCatalog();
  const byId = new Map(catalog.entries.map((entry) => [entry.id, entry]));
  return { ...catalog, ...buildKnowledge(catalog), byId };
}
