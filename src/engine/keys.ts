import type { CatalogIndex } from '../catalog/knowledge.ts';
import { oncePer } from '../catalog/once.ts';

/** Every exact spelling, in lower case, with the id it stands for. */
const keysOf = oncePer((index: CatalogIndex): Map<string, string> => {
  const keys = new Map<string, string>();
  const add = (key: string, id: string) => {
    const lower = key.toLowerCase();
    if (!keys.has(lower)) keys.set(lower, id);
  };
  // Ids first, then codes, then the looser spellings: a code never loses to another entry's alias.
  for (const { id } of index.entries) add(id, id);
  for (const { id } of index.members) add(id, id);
  for (const { id, code } of index.entries) add(code, id);
  for (const { id, code, name } of index.members) {
    add(code, id);
    if (name) add(name, id);
  }
  for (const { id, name, keys: spellings } of index.entries) {
    if (name) add(name, id);
    for (const spelling of spellings) add(spelling, id);
  }
  for (const { id } of index.entries) {
    if (/^AADSTS\d/.test(id)) add(id.slice(6), id);
  }
  return keys;
});

/**
 * Finds what an exact spelling stands for.
 * @param key an id, a code, a symbolic name or another spelling of it, in any case
 * @returns the id of an entry or of a group's member, or null
 */
export function resolveKey(index: CatalogIndex, key: string): string | null {
  return keysOf(index).get(key.trim().toLowerCase()) ?? null;
}
