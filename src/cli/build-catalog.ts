import { buildKnowledge } from '../catalog/build-index.ts';
import { encodeCatalog, type OpenCatalog } from '../catalog/built-file.ts';
import { shortCode } from '../catalog/id.ts';
import type { CatalogIndex } from '../catalog/knowledge.ts';
import { loadCatalog } from '../catalog/load.ts';
import type { Entry } from '../catalog/schema/entry.ts';
import { lookup } from '../engine/lookup.ts';

/** Entries by their spellings in the index; what a spelling stands for is the engine's answer. */
function bySpelling(entries: Entry[], index: CatalogIndex): Map<string, Entry> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const spellings = [
    ...index.entries.flatMap(({ code, name, keys }) => [code, shortCode(code), name ?? [], keys].flat()),
    ...index.members.flatMap(({ id, code, name }) => [id, code, name ?? []].flat()),
  ];
  const found = spellings.flatMap((spelling): [string, Entry][] => {
    const entry = byId.get(lookup(index, spelling)?.entry.id ?? '');
    return entry ? [[spelling, entry]] : [];
  });
  return new Map([...found, ...byId]);
}

/**
 * Makes the catalog from its data files, and the text of its built file.
 * @param folder the data folder, an absolute path
 * @throws CatalogError at the first data file that cannot be used
 */
export function buildCatalog(folder: string, fingerprint: string): { catalog: OpenCatalog; text: string } {
  const loaded = loadCatalog(folder);
  const knowledge = buildKnowledge(loaded);
  const { handlings } = knowledge.index;
  const entries = bySpelling(loaded.entries, knowledge.index);
  return {
    catalog: { ...knowledge, handlings, entry: (spelling) => entries.get(spelling) ?? null },
    text: encodeCatalog(knowledge, entries, fingerprint),
  };
}
