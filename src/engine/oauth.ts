import type { CatalogIndex } from '../catalog/knowledge.ts';
import { oncePer } from '../catalog/once.ts';

/** The OAuth and OpenID Connect `error` values the catalog knows. */
export const oauthWords = oncePer(
  ({ oauthErrors }: CatalogIndex): ReadonlySet<string> => new Set(oauthErrors.map(({ id }) => id)),
);
