import { createHash } from 'node:crypto';
import { packCodes } from '../catalog/pack-codes.ts';
import { locales } from '../catalog/schema/vocabulary.ts';
import { strings } from '../i18n/strings.ts';
import { catalog, index } from './catalog.ts';

/**
 * Names the state of what the site serves as data: the catalog, how it is packed, and the words. Addresses carry
 * it, so that no cache mixes two states.
 */
export const version = createHash('sha256')
  .update(
    JSON.stringify([
      catalog.entries,
      catalog.tables,
      [...catalog.translations].map(([, byId]) => [...byId]),
      packCodes(index),
      locales.map(strings),
    ]),
  )
  .digest('hex')
  .slice(0, 12);
