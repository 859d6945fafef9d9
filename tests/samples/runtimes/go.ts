import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { desktop } from './desktop.ts';
import { nodeEnvironment } from './node.ts';
import type { Runtime } from './runtime.ts';
import { shell } from './shell.ts';

/** What keeps modules and build results in a folder of our own. */
export function goEnvironment(cache: string): Record<string, string> {
  return {
    GOFLAGS: '-mod=mod -modcacherw',
    GOMODCACHE: join(cache, 'go', 'mod'),
    GOCACHE: join(cache, 'go', 'build'),
  };
}

/**
 * Go with MSAL Go. A sample has a `main` of its own, so its driver is a test of the same package.
 * @param module folder with the go.mod and go.sum that name MSAL Go
 * @param cache folder for modules and build results
 */
export function go(module: string, cache: string): Runtime {
  return {
    language: 'go',
    driver: 'driver_test.go',
    sample: () => 'sample.go',
    async build(folder) {
      for (const file of ['go.mod', 'go.sum']) cpSync(join(module, file), join(folder, file));
      const env = goEnvironment(cache);
      await shell('go', ['vet', '.'], { cwd: folder, env });
      await shell('go', ['test', '-c', '-o', 'driver', '.'], { cwd: folder, env });
    },
    command: (folder, proxy) => ({
      command: './driver',
      args: ['-test.run', '^TestDrive$', '-test.v', '--'],
      env: {
        ...nodeEnvironment(folder, proxy),
        SSL_CERT_FILE: join(folder, 'authority.pem'),
        PATH: desktop(folder),
      },
    }),
  };
}
