import { shortCode } from '../catalog/id.ts';
import type { IndexEntry } from '../catalog/knowledge.ts';
import { index } from './catalog.ts';

/** What people type behind `/e/`: the number with and without its prefix, a library's code as it is. */
function spellings({ code, family }: IndexEntry): string[] {
  return family === 'aadsts' ? [shortCode(code), code] : [code];
}

/** Short addresses, each with the entries that it can mean: one for a number, several for a word that libraries share. */
export function shortAddresses(): Map<string, IndexEntry[]> {
  const addresses = new Map<string, IndexEntry[]>();
  for (const entry of index.entries) {
    for (const spelling of spellings(entry)) {
      addresses.set(spelling, [...(addresses.get(spelling) ?? []), entry]);
    }
  }
  return addresses;
}
