import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shown } from './proof.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '.cache', 'proofs');

/** Keeps what a runner's tests have shown. */
export function keep(runner: string, shown: Shown[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${runner}.json`), JSON.stringify(shown));
}

/**
 * What the last tests of some runners have shown.
 * @throws when one of them has not run here
 */
export function collected(runners: string[]): Shown[] {
  return runners.flatMap((runner) => {
    const file = join(folder, `${runner}.json`);
    if (!existsSync(file)) {
      throw new Error(`${file} is missing: run "npm test" and "npm run samples:verify" first, in full.`);
    }
    return JSON.parse(readFileSync(file, 'utf8')) as Shown[];
  });
}
