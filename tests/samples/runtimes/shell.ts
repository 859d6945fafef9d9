import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

interface Options {
  cwd?: string;
  env?: Record<string, string>;
}

/**
 * Runs a command to its end.
 * @returns its standard output
 * @throws with everything it printed, where it fails
 */
export async function shell(command: string, args: string[], { cwd, env }: Options = {}): Promise<string> {
  try {
    const { stdout } = await execute(command, args, {
      ...(cwd && { cwd }),
      env: { ...process.env, ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`.trim());
  }
}
