import type { CatalogIndex, IndexEntry } from '../catalog/knowledge.ts';
import { type Locale, locales } from '../catalog/schema/vocabulary.ts';
import { lookup } from '../engine/lookup.ts';
import { readServiceCode } from '../engine/unknown.ts';

/** What the address of a page that does not exist says. */
export interface MissingPath {
  locale: Locale;
  /** The part before the last: a family, perhaps. */
  folder: string;
  /** The last part, which may be a code; empty where there is none. */
  word: string;
}

/** Where the code of an address belongs: to one page, to several that share it, or to none. */
export type Destination =
  | { kind: 'page'; entry: IndexEntry }
  | { kind: 'several'; entries: IndexEntry[] }
  | { kind: 'unknown'; code: string }
  | { kind: 'words' };

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What is pasted behind an address is often a full stop or a bracket; what a server adds, an ending. */
function trimmed(part: string): string {
  return part.replace(/\.(?:html?|json|md)$/i, '').replace(/^[^\p{L}\p{N}-]+|[^\p{L}\p{N}]+$/gu, '');
}

/**
 * Takes the address of a missing page apart.
 * @param pathname of the location
 * @param base the site's root, ending in a slash
 */
export function readMissingPath(pathname: string, base: string): MissingPath {
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const parts = below.split('/').map(decoded).filter(Boolean);
  const tongue = parts[0]?.toLowerCase();
  const locale = locales.find((candidate) => candidate === tongue);
  if (locale) parts.shift();
  return {
    locale: locale ?? 'en',
    word: trimmed(parts.at(-1) ?? ''),
    folder: parts.at(-2)?.toLowerCase() ?? '',
  };
}

/** Finds the page that the last part of an address asks for. */
export function findDestination(index: CatalogIndex, { word, folder }: MissingPath): Destination {
  const asked = word.toLowerCase();
  const alike = index.entries.filter(
    ({ code, path }) => code.toLowerCase() === asked || path.endsWith(`/${asked}`),
  );
  const own = alike.find(({ family }) => family === folder);
  const found = own ?? (alike.length > 1 ? null : lookup(index, word)?.entry);
  if (found) return { kind: 'page', entry: found };
  if (alike.length > 0) return { kind: 'several', entries: alike };
  const code = readServiceCode(word);
  return code ? { kind: 'unknown', code: `${code.prefix}${code.digits}` } : { kind: 'words' };
}
