import type { Locale } from '../../catalog/schema/vocabulary.ts';
import type { KeptFile, OfflinePlan } from '../shared/protocol.ts';
import type { BuiltFile } from './read-files.ts';

/** The hashes of data by folder and name; eight characters tell one build's file from another's. */
export type Revisions = Record<string, Record<string, string>>;

const prefix = 'sha256-'.length;

/** How `revisions.json` writes a hash. */
export function shortHash(integrity: string): string {
  return integrity.slice(prefix, prefix + 8);
}

/** What the worker checks data against that it fetches while a page is open. */
export function listRevisions(files: Pick<BuiltFile, 'path' | 'role' | 'integrity'>[]): Revisions {
  const revisions: Revisions = {};
  for (const { path, role, integrity } of files) {
    if (role !== 'data' && role !== 'localised') continue;
    const slash = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, slash);
    revisions[folder] ??= {};
    revisions[folder][path.slice(slash)] = shortHash(integrity);
  }
  return revisions;
}

/** How the address of a file ends: pages are asked for by their folder. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** The entries of the precache: a file whose name holds its hash needs no revision. */
export function shellEntries(base: string, files: KeptFile[]): OfflinePlan['shell'] {
  return files.map(({ path, integrity }) => ({
    url: base + addressOf(path),
    revision: path.startsWith('_astro/') ? null : shortHash(integrity),
    integrity,
  }));
}

/** The files of each language, by language. */
export function byLocale(files: BuiltFile[], role: BuiltFile['role']): Partial<Record<Locale, BuiltFile[]>> {
  return Object.groupBy(
    files.filter((file) => file.role === role),
    ({ locale }) => locale,
  );
}
