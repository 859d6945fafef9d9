import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** One JSON file of `data/`, parsed but not yet checked. */
export interface DataFile {
  /** Path below the data folder, with forward slashes. */
  path: string;
  /** The parsed content; undefined where the text is not JSON. */
  json: unknown;
  /** Why it could not be parsed. */
  problem: string | null;
}

/** Goes up from a folder to the one that holds the catalog: bundlers move this file elsewhere. */
function findDataFolder(from: string): string {
  const folder = join(from, 'data');
  if (existsSync(join(folder, 'schema'))) return folder;
  if (dirname(from) === from) throw new Error('The folder data/ was not found above this program.');
  return findDataFolder(dirname(from));
}

/** The folder that holds the catalog of this repository. */
export const dataFolder = findDataFolder(import.meta.dirname);

function parse(text: string): { json: unknown; problem: string | null } {
  try {
    return { json: JSON.parse(text), problem: null };
  } catch (error) {
    return { json: undefined, problem: (error as Error).message };
  }
}

/**
 * Reads every JSON file of a data folder, in the order of their paths; `schema/` and `samples/` hold none.
 * @param folder absolute path
 */
export function readDataFiles(folder: string): DataFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.json'))
    .map((item) => join(item.parentPath, item.name))
    .map((file) => ({ file, path: relative(folder, file).replaceAll('\\', '/') }))
    .filter(({ path }) => !/^(?:schema|samples)\//.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => ({ path, ...parse(readFileSync(file, 'utf8')) }));
}
