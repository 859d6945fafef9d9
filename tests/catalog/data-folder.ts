import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { dataFolder } from '../../src/catalog/read.ts';

/**
 * A data folder for one test: the real tables, no entries, and the given files; gone when the test ends.
 * @param files text or JSON by path below the folder; null takes a table away
 */
export function makeDataFolder(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'msal-errors-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const table of readdirSync(dataFolder).filter((name) => name.endsWith('.json'))) {
    if (files[table] !== null) cpSync(join(dataFolder, table), join(folder, table));
  }
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}
