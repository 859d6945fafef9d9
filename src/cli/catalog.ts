import { join } from 'node:path';
import { decodeCatalog, type OpenCatalog, type ReadPart } from '../catalog/built-file.ts';
import { openCacheFile, writeCacheFile } from './cache-file.ts';
import { fingerprintOf } from './fingerprint.ts';

const root = join(import.meta.dirname, '../..');
const dataFolder = join(root, 'data');
const cachePath = join(root, '.cache/catalog.ndjson');

function tryDecode(read: ReadPart, fingerprint: string): OpenCatalog | null {
  try {
    return decodeCatalog(read, fingerprint);
  } catch {
    return null;
  }
}

/**
 * Opens the catalog from its built file, which is made first where there is none or the data has changed.
 * @param folder the data folder, an absolute path; this repository's by default
 * @param path where the built file is kept
 * @throws CatalogError at the first data file that cannot be used
 */
export async function openCatalog(folder = dataFolder, path = cachePath): Promise<OpenCatalog> {
  const fingerprint = fingerprintOf(folder);
  const read = openCacheFile(path);
  const kept = read && tryDecode(read, fingerprint);
  if (kept) return kept;
  // Only now: importing what checks the data takes longer than a whole answer from the built file.
  const { buildCatalog } = await import('./build-catalog.ts');
  const { catalog, text } = buildCatalog(folder, fingerprint);
  writeCacheFile(path, text);
  return catalog;
}
