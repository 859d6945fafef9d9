import type { CatalogIndex } from '../catalog/knowledge.ts';

/** The language whose code a reader of this library's errors writes; null where the library is unknown. */
export function languageOf(index: CatalogIndex, library: string | null): string | null {
  return index.languages.find(({ families }) => families.some((family) => family === library))?.id ?? null;
}
