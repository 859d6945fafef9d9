import { join } from 'node:path';
import { goEnvironment, go as runtime } from '../runtimes/go.ts';
import { shell } from '../runtimes/shell.ts';
import type { Toolchain } from './toolchain.ts';

const module = join(import.meta.dirname, 'go');

/** MSAL Go in a module cache of its own. */
export const go: Toolchain = {
  language: 'go',
  needs: [['go', 'version']],
  async prepare(cache) {
    await shell('go', ['mod', 'download'], { cwd: module, env: goEnvironment(cache) });
    return runtime(module, cache);
  },
};
