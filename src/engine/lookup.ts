import { memberId } from '../catalog/id.ts';
import type { CatalogIndex, IndexEntry, IndexMember } from '../catalog/knowledge.ts';
import { oncePer } from '../catalog/once.ts';
import { resolveKey } from './keys.ts';

/** What an exact spelling stands for: an entry, and the member of it where it covers several codes. */
export interface Found {
  entry: IndexEntry;
  member: IndexMember | null;
}

const byId = oncePer((index: CatalogIndex) => ({
  entries: new Map(index.entries.map((entry) => [entry.id, entry])),
  members: new Map(index.members.map((member) => [member.id, member])),
}));

/** The entry of an id, or of the group whose member it is. */
export function findEntry(index: CatalogIndex, id: string | null): Found | null {
  if (id === null) return null;
  const { entries, members } = byId(index);
  const member = members.get(id) ?? null;
  const entry = entries.get(member?.entry ?? id);
  return entry ? { entry, member } : null;
}

/**
 * Looks an exact spelling up.
 * @param code an id, number, symbolic name or library code, in any case
 */
export function lookup(index: CatalogIndex, code: string): Found | null {
  return findEntry(index, resolveKey(index, code));
}

/** The entry that a group's member has of its own; null where the group's is all there is. */
export function memberEntry(
  index: CatalogIndex,
  group: string,
  member: { code: string; name?: string | undefined },
): IndexEntry | null {
  const own = findEntry(index, memberId(group, member))?.entry;
  return own && own.id !== group ? own : null;
}
