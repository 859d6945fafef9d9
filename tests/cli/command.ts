import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The program behind `npm run -s msal-errors --`. */
export const program = join(import.meta.dirname, '../../src/cli/msal-errors.mjs');

/** The environment without a wish for or against colours. */
export const environment = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined };

/** What a run of the command leaves behind. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs the command as a process of its own, with pipes in place of a terminal.
 * @param input what it reads from standard input
 * @param start what Node is started with
 */
export function msalErrors(args: string[], input = '', start = [program]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...start, ...args], {
    input,
    encoding: 'utf8',
    env: environment,
  });
  return { code: status, stdout, stderr };
}

/** Writes a file for one test and returns its path; it is gone when the test ends. */
export function temporaryFile(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'msal-errors-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
