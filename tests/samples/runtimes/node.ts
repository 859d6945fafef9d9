import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Runtime, throughProxy } from './runtime.ts';

const personsBrowser = fileURLToPath(import.meta.resolve('./node-browser.mjs'));

/** What makes Node trust the scripted service and go through it. */
export function nodeEnvironment(folder: string, proxy: number): Record<string, string> {
  return {
    ...throughProxy(proxy),
    NODE_USE_ENV_PROXY: '1',
    NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
  };
}

/** Node, with MSAL Node and the other packages from this project's own node_modules. */
export const node: Runtime = {
  language: 'node',
  driver: 'driver.mjs',
  sample: () => 'sample.mjs',
  command: (folder, proxy) => ({
    command: process.execPath,
    args: ['--import', personsBrowser, 'driver.mjs'],
    env: nodeEnvironment(folder, proxy),
  }),
};
