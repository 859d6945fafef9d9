import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { KeptFile } from '../shared/protocol.ts';
import { integrity } from './hash.ts';
import { type Placed, place } from './roles.ts';

/** A built file that the worker has to do with. */
export interface BuiltFile extends Placed {
  path: string;
  integrity: string;
}

/** Paths of the files of a build that play a role, with slashes, in order. */
function listFiles(folder: string): (Placed & { path: string })[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ ...place(path), path }))
    .filter(({ role }) => role !== 'none');
}

/** The files of a build that play a role. */
export function readFiles(folder: string): BuiltFile[] {
  return listFiles(folder).map((file) => ({
    ...file,
    integrity: integrity(readFileSync(join(folder, file.path))),
  }));
}

/** Everything that is on a device once the worker is installed. */
export function measureShell(folder: string): KeptFile[] {
  return listFiles(folder)
    .filter(({ role }) => role === 'shell')
    .map(({ path }) => measure(folder, path));
}

/** A file as it lies there now, with its sizes. */
export function measure(folder: string, path: string): KeptFile {
  const content = readFileSync(join(folder, path));
  return {
    path,
    integrity: integrity(content),
    bytes: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
  };
}
