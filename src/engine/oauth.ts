import type { CatalogIndex } from '../catalog/knowledge.ts';

const cache = new WeakMap<CatalogIndex, ReadonlySet<string>>();

/** The OAuth and OpenID Connect `error` values the catalog knows. */
export function oauthWords(index: CatalogIndex): ReadonlySet<string> {
  let words = cache.get(index);
  if (!words) {
    words = new Set(index.oauthErrors.map(({ id }) => id));
    cache.set(index, words);
  }
  return words;
}
