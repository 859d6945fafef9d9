import { buildKnowledge } from '../catalog/build-index.ts';
import type { Knowledge } from '../catalog/knowledge.ts';
import { type Catalog, loadCatalog } from '../catalog/load.ts';

/** The catalog of this repository, with what the engine needs of it. */
export function openCatalog(): Catalog & Required<Knowledge> {
  const catalog = loadCatalog();
  return { ...catalog, ...buildKnowledge(catalog) };
}
