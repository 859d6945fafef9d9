import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { stories } from '../stories.ts';
import type { Toolchain } from './toolchain.ts';
import { sdkOf } from './versions.ts';

/** Where SDKs, compilers' results and environments go; git ignores it. */
export const cache = join(import.meta.dirname, '..', '..', '..', '.cache', 'verify');

/** The commands of a list that are not on this machine. */
export function missing(needs: Toolchain['needs']): string[] {
  return needs
    .filter(([command, ...args]) => spawnSync(command, args, { stdio: 'ignore' }).status !== 0)
    .map(([command]) => command);
}

/** Declares the stories of a language in its own runtime, or that they were not told here. */
export async function verified(toolchain: Toolchain): Promise<void> {
  const { language, needs, prepare } = toolchain;
  const { name, version } = sdkOf(language);
  const lacking = missing(needs);
  if (lacking.length > 0) {
    test.skip(`${name} ${version}: not verified, for there is no ${lacking.join(' and no ')} here`);
    return;
  }
  const runtime = await prepare(cache);
  describe(`samples do, with the real ${name} ${version} against a scripted service, what they promise`, () => {
    stories(runtime);
  });
}
