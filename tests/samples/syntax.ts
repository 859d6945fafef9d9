import { execFileSync } from 'node:child_process';
import type { Syntax } from './read-syntax.ts';
import { type SampleFile, samples } from './samples.ts';

const program = new URL('read-syntax.ts', import.meta.url).pathname;

/** Samples as a parser of their language sees them. */
export function readSyntax(of: SampleFile[]): Syntax[] {
  // With its optimising compiler V8 runs out of memory over the larger grammars (Node 24).
  const output = execFileSync(process.execPath, ['--liftoff-only', '--no-warnings', program], {
    input: JSON.stringify(of),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output);
}

/** Every sample of the project as a parser sees it. */
export const syntax: Syntax[] = readSyntax(samples);
