import { loadCatalog } from '../../../src/catalog/load.ts';

/** The SDK that samples of a language are written for, and proven with: `data/languages.json` names it. */
export function sdkOf(language: string): { name: string; package: string; version: string } {
  const found = loadCatalog().tables.languages.items.find(({ id }) => id === language);
  if (!found) throw new Error(`data/languages.json lacks "${language}".`);
  return found.sdk;
}
