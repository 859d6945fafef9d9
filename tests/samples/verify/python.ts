import { join } from 'node:path';
import { python as runtime } from '../runtimes/python.ts';
import { shell } from '../runtimes/shell.ts';
import type { Toolchain } from './toolchain.ts';
import { sdkOf } from './versions.ts';

const requirements = join(import.meta.dirname, 'python', 'requirements.txt');

/** MSAL Python in a virtual environment. */
export const python: Toolchain = {
  language: 'python',
  needs: [['python3', '-m', 'venv', '--help']],
  async prepare(cache) {
    const environment = join(cache, 'python');
    const { package: name, version } = sdkOf('python');
    await shell('python3', ['-m', 'venv', environment]);
    const pip = join(environment, 'bin', 'pip');
    await shell(pip, ['install', '--quiet', '-r', requirements, `${name}==${version}`]);
    return runtime(environment);
  },
};
