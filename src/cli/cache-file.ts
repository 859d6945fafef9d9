import { dirname } from 'node:path';
import type { ReadPart } from '../catalog/built-file.ts';
import { fs } from './builtins.ts';

/** The date of every cache file: whoever changes one later leaves another date behind. */
const seal = new Date('2000-01-01T00:00:00Z');

/**
 * Opens a cache file for as long as the program runs, so that a newer one in its place does no harm.
 * @returns null where it is missing, cannot be read or was changed since it was written
 */
export function openCacheFile(path: string): ReadPart | null {
  try {
    const file = fs.openSync(path, 'r');
    if (fs.fstatSync(file).mtimeMs === seal.getTime())
      return (start, length) => readPart(file, start, length);
    fs.closeSync(file);
  } catch {
    // Then it is made anew.
  }
  return null;
}

function readPart(file: number, start: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.toString('latin1', 0, fs.readSync(file, bytes, 0, length, start));
}

/** Writes a cache file at one stroke, or not at all where that is impossible, as in a read-only folder. */
export function writeCacheFile(path: string, text: string): void {
  const temporary = `${path}.${process.pid}`;
  const isWritten = attempt(() => {
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(temporary, text);
    fs.utimesSync(temporary, seal, seal);
    fs.renameSync(temporary, path);
  });
  if (!isWritten) attempt(() => fs.rmSync(temporary, { force: true }));
}

function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
