import { type PackedIndex, unpackIndex } from '../catalog/index-file.ts';
import type { CatalogIndex, Template } from '../catalog/knowledge.ts';
import type { Entry, EntryTranslation } from '../catalog/schema/entry.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import { fetchOnce } from '../components/fetch-once.ts';
import type { SituationView } from '../components/samples.ts';

/** An entry as the static API serves it. */
export type ServedEntry = Entry & { translations: Partial<Record<Locale, EntryTranslation>> };

/** Fetches the catalog's static files, each once; addresses hold public ids and nothing of a paste. */
export interface CatalogApi {
  index(): Promise<CatalogIndex>;
  templates(): Promise<Template[]>;
  /** @param path the entry's path in the index */
  entry(path: string): Promise<ServedEntry>;
  situation(id: string): Promise<SituationView>;
}

/**
 * @param base address of the site's root, ending in a slash
 * @param version of the catalog, so that a cached file of an older one is not used
 */
export function createCatalogApi(base: string, version: string): CatalogApi {
  const get = <T>(path: string) => fetchOnce<T>(`${base}api/v1/${path}.json?v=${version}`);
  return {
    index: () => get<PackedIndex>('index').then(unpackIndex),
    templates: () => get('templates'),
    entry: (path) => get(path),
    situation: (id) => get(`situations/${id}`),
  };
}
