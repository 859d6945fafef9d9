import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Strings } from '../i18n/strings.ts';
import { createCatalogApi } from './api.ts';
import type { Site } from './site.ts';

export { hrefIn } from './site.ts';

/** What an island with lists of entries is given. */
export interface IslandProps extends Site {
  strings: Strings;
}

/** The catalog's index, once it has been fetched; `failed` where it can't be. */
export function useIndex({ base, version, locale }: Site): { index: CatalogIndex | null; failed: boolean } {
  const [index, setIndex] = useState<CatalogIndex | null>(null);
  const [failed, setFailed] = useState(false);
  const api = useMemo(() => createCatalogApi(base, version, locale), [base, version, locale]);
  useEffect(() => {
    api.index().then(setIndex, () => setFailed(true));
  }, [api]);
  return { index, failed };
}
