import { createHash } from 'node:crypto';
import { catalog } from './catalog.ts';

/** Names the state of the catalog; addresses carry it, so that no cache mixes two states. */
export const version = createHash('sha256')
  .update(
    JSON.stringify([catalog.entries, catalog.tables, [...catalog.translations].map(([, byId]) => [...byId])]),
  )
  .digest('hex')
  .slice(0, 12);
