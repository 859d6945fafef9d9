import type { Family } from './schema/vocabulary.ts';

/** Families whose codes carry their prefix without a colon. */
const prefixes: Record<string, Family> = { AADSTS: 'aadsts', AADB2C: 'aadb2c' };

/** Takes an id apart: `AADSTS50076` keeps its prefix as part of the code, `oauth:x` does not. */
export function splitId(id: string): { family: Family; code: string } {
  const prefix = prefixes[id.slice(0, 6)];
  if (prefix) return { family: prefix, code: id };
  const colon = id.indexOf(':');
  return { family: id.slice(0, colon) as Family, code: id.slice(colon + 1) };
}

/** Where the file of an entry has to lie, below `data/`. */
export function entryFile(id: string): string {
  const { family, code } = splitId(id);
  return `errors/${family}/${code.replace(/^AAD(?:STS|B2C)/, '')}.json`;
}

/**
 * The address of an entry's page below the site's base, without slashes at the ends.
 * Lower case, since GitHub Pages tells cases apart and people don't.
 */
export function entryPath(id: string): string {
  return entryFile(id)
    .replace(/\.json$/, '')
    .toLowerCase()
    .replaceAll('.', '-');
}

/** A code as lists print it: service numbers go without their prefix, enum values without their type. */
export function shortCode(code: string): string {
  return code.replace(/^AADSTS|^[A-Za-z]+\./, '');
}

/** The id of a group's member: the constant where there is one, else the code, as in `http:503`. */
export function memberId(group: string, { code, name }: { code: string; name?: string | undefined }): string {
  const word = name !== undefined && /^[\w.-]+$/.test(name) ? name : code;
  return `${splitId(group).family}:${word}`;
}
