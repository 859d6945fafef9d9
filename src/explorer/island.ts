import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import type { Strings } from '../i18n/strings.ts';
import { createCatalogApi } from './api.ts';

/** What every island of the site is given. */
export interface IslandProps {
  /** Address of the site's root, ending in a slash. */
  base: string;
  /** Address of the locale's root, ending in a slash. */
  localBase: string;
  version: string;
  locale: Locale;
  strings: Strings;
}

/** Addresses of pages in the reader's language. */
export function hrefIn(localBase: string): (path: string) => string {
  return (path) => (path ? `${localBase}${path}/` : localBase);
}

/** The catalog's index, once it has been fetched; `failed` where it can't be. */
export function useIndex({ base, version }: IslandProps): { index: CatalogIndex | null; failed: boolean } {
  const [index, setIndex] = useState<CatalogIndex | null>(null);
  const [failed, setFailed] = useState(false);
  const api = useMemo(() => createCatalogApi(base, version), [base, version]);
  useEffect(() => {
    api.index().then(setIndex, () => setFailed(true));
  }, [api]);
  return { index, failed };
}
