import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CatalogIndex, Near, Template } from '../../catalog/knowledge.ts';
import { type Found, search } from '../../engine/search.ts';

/**
 * What the search says of a query. Near spellings are fetched when no entry holds the words, and `onMissing` is told,
 * so that the messages can be.
 */
export function useFound(
  index: CatalogIndex,
  query: string,
  templates: Template[] | undefined,
  onMissing: (() => void) | undefined,
): Found {
  const [near, setNear] = useState<{ near: Near } | null>(null);
  const found = useMemo(
    () => search(index, query, { near: near?.near, templates }),
    [index, query, near, templates],
  );
  const isMissing = found.held === 0 && found.unknown === null && query.trim() !== '';
  useEffect(() => {
    if (!isMissing) return;
    onMissing?.();
    import('../../engine/near.ts').then(setNear, () => undefined);
  }, [isMissing, onMissing]);
  return found;
}
