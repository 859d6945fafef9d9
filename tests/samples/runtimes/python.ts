import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeEnvironment } from './node.ts';
import type { Runtime } from './runtime.ts';

const visit = fileURLToPath(import.meta.resolve('../service/visit.mjs'));

/**
 * Python with MSAL from a virtual environment.
 * @param environment folder of the virtual environment
 */
export function python(environment: string): Runtime {
  return {
    language: 'python',
    driver: 'driver.py',
    sample: () => 'sample.py',
    command: (folder, proxy) => ({
      command: join(environment, 'bin', 'python'),
      args: ['driver.py'],
      env: {
        ...nodeEnvironment(folder, proxy),
        REQUESTS_CA_BUNDLE: join(folder, 'authority.pem'),
        PYTHONUNBUFFERED: '1',
        // The module webbrowser runs this in place of a browser; "&" keeps it from waiting.
        BROWSER: `${process.execPath} ${visit} %s &`,
      },
    }),
  };
}
