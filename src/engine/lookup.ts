import type { CatalogIndex, IndexEntry, IndexMember } from '../catalog/knowledge.ts';
import { resolveKey } from './keys.ts';

/** What an exact spelling stands for: an entry, and the member of it where it covers several codes. */
export interface Found {
  entry: IndexEntry;
  member: IndexMember | null;
}

/** The entry of an id, or of the group whose member it is. */
export function findEntry(index: CatalogIndex, id: string | null): Found | null {
  const member = index.members.find((candidate) => candidate.id === id) ?? null;
  const entry = index.entries.find((candidate) => candidate.id === (member?.entry ?? id));
  return entry ? { entry, member } : null;
}

/**
 * Looks an exact spelling up.
 * @param code an id, number, symbolic name or library code, in any case
 */
export function lookup(index: CatalogIndex, code: string): Found | null {
  return findEntry(index, resolveKey(index, code));
}
