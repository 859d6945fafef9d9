import { type PackedIndex, unpackIndex } from '../catalog/index-file.ts';
import type { CatalogIndex, Template } from '../catalog/knowledge.ts';
import type { Entry, EntryTranslation } from '../catalog/schema/entry.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
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
  const cache = new Map<string, Promise<unknown>>();
  const get = <T>(path: string): Promise<T> => {
    const known = cache.get(path);
    if (known) return known as Promise<T>;
    const asked = fetch(`${base}api/v1/${path}.json?v=${version}`).then((response) => {
      if (!response.ok) throw new Error(`${path}.json: HTTP ${response.status}`);
      return response.json();
    });
    cache.set(path, asked);
    // A failed fetch is not kept: the network may be back at the next keystroke.
    asked.catch(() => cache.delete(path));
    return asked as Promise<T>;
  };
  return {
    index: () => get<PackedIndex>('index').then(unpackIndex),
    templates: () => get('templates'),
    entry: (path) => get(path),
    situation: (id) => get(`situations/${id}`),
  };
}
