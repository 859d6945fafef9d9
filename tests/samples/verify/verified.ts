import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { stories } from '../stories.ts';
import type { Toolchain } from './toolchain.ts';
import { sdkOf } from './versions.ts';

/** Where SDKs, compilers' results and environments go; git ignores it. */
export const cache = join(import.meta.dirname, '..', '..', '..', '.cache', 'verify');

/** Whether all that a language needs is on this machine; where it is not, a skipped test says what was not done. */
export function isThere({ language, needs }: Pick<Toolchain, 'language' | 'needs'>, done: string): boolean {
  const lacking = needs
    .filter(([command, ...args]) => spawnSync(command, args, { stdio: 'ignore' }).status !== 0)
    .map(([command]) => command);
  if (lacking.length === 0) return true;
  const { name, version } = sdkOf(language);
  test.skip(`${name} ${version}: not ${done}, for there is no ${lacking.join(' and no ')} here`);
  return false;
}

/** Declares the stories of a language in its own runtime, or that they were not told here. */
export async function verified(toolchain: Toolchain): Promise<void> {
  if (!isThere(toolchain, 'verified')) return;
  const runtime = await toolchain.prepare(cache);
  const { name, version } = sdkOf(toolchain.language);
  describe(`samples do, with the real ${name} ${version} against a scripted service, what they promise`, () => {
    stories(runtime);
  });
}
