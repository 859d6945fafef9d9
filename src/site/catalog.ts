import { buildKnowledge } from '../catalog/build-index.ts';
import { byFrequency } from '../catalog/frequency.ts';
import type { IndexEntry } from '../catalog/knowledge.ts';
import { loadCatalog } from '../catalog/load.ts';
import type { Entry } from '../catalog/schema/entry.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import { translate } from '../catalog/translate.ts';

/** The catalog, read once a build. */
export const catalog = loadCatalog();
export const { index, templates } = buildKnowledge(catalog);

const byId = new Map(index.entries.map((entry) => [entry.id, entry]));

/** @throws when the catalog has no such entry, which the data lint rules out */
export function indexEntry(id: string): IndexEntry {
  const entry = byId.get(id);
  if (!entry) throw new Error(`No entry ${id} in the catalog.`);
  return entry;
}

/** The ranked errors, what people meet most first. */
export const mostMet: IndexEntry[] = index.entries.filter(({ rank }) => rank !== null).sort(byFrequency);

/** An entry in a locale; `translated` is false where it stays English. */
export function localEntry(entry: Entry, locale: Locale): { entry: Entry; translated: boolean } {
  const translation = catalog.translations.get(locale)?.get(entry.id);
  return {
    entry: translation ? translate(entry, translation) : entry,
    translated: translation !== undefined,
  };
}
