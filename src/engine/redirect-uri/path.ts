import type { FindingKind } from './finding.ts';

/** One way in which two spellings of the same path can differ. */
interface Spelling {
  kind: FindingKind;
  matters: boolean | null;
  undo(path: string): string;
}

/** Decodes a path; an encoded slash is no slash. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path.replace(/%2f/gi, '%252F'));
  } catch {
    return path;
  }
}

/**
 * Microsoft's own messages name case and a slash at the end as reasons for a refusal ("Reply address did not match
 * because of case sensitivity"); of the encoding nothing is published.
 */
const spellings: Spelling[] = [
  { kind: 'path-encoding', matters: null, undo: decodedPath },
  { kind: 'path-case', matters: true, undo: (path) => path.toLowerCase() },
  { kind: 'path-double', matters: true, undo: (path) => path.replace(/\/{2,}/g, '/') },
  { kind: 'path-slash', matters: true, undo: (path) => path.replace(/\/$/, '') },
];

/** Undoes all spellings but one. */
function plain(path: string, but?: FindingKind): string {
  return spellings.reduce((text, { kind, undo }) => (kind === but ? text : undo(text)), path);
}

/** The spellings in which two paths differ; none where they are two different paths. */
export function spellingsOf(sent: string, registered: string): Omit<Spelling, 'undo'>[] {
  if (sent + registered === '/') return [{ kind: 'path-root', matters: null }];
  if (plain(sent) !== plain(registered)) return [];
  return spellings.filter(({ kind }) => plain(sent, kind) !== plain(registered, kind));
}
