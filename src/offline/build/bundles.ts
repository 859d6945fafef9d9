import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../shared/bundle.ts';
import type { BuiltFile } from './read-files.ts';

/** How many of the errors people meet most can be answered without a network from the first visit on. */
const mostMetCount = 50;
/** How many of the situations that they lead to, those that stand first the most often, have their code then. */
const situationCount = 3;

type File = [path: string, json: string];

function readJson(folder: string, files: BuiltFile[], under = ''): File[] {
  return files
    .filter(({ role, path }) => role === 'data' && path.startsWith(under))
    .map(({ path }) => [path, readFileSync(join(folder, path), 'utf8').trim()]);
}

/** All entries, the code of all situations and whatever else pages ask for piece by piece, as one file. */
export function wholeCatalog(folder: string, files: BuiltFile[]): string {
  return bundle(readJson(folder, files));
}

/** The entries that people meet most, with the code that the most of them show first, as one file. */
export function mostMet(folder: string, files: BuiltFile[]): string {
  const ranked = readJson(folder, files, 'api/v1/errors/').flatMap((file) => {
    const { rank, situations }: { rank?: number; situations: string[] } = JSON.parse(file[1]);
    return rank ? [{ rank, first: situations[0], file }] : [];
  });
  const entries = ranked.sort((a, b) => a.rank - b.rank).slice(0, mostMetCount);
  const times = new Map<string, number>();
  for (const { first } of entries) if (first) times.set(first, (times.get(first) ?? 0) + 1);
  const often = [...times].sort(([, a], [, b]) => b - a).slice(0, situationCount);
  const code = often.flatMap(([id]) => readJson(folder, files, `api/v1/situations/${id}.json`));
  return bundle([...entries.map(({ file }) => file), ...code]);
}
