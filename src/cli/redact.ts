import { redact } from '../engine/redact.ts';
import { parse, readInput } from './arguments.ts';
import { openCatalog } from './catalog.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** `redact`: prints a text without what must not be posted. */
export async function redactCommand(args: string[]): Promise<number> {
  const { positionals } = parse(args, {});
  if (positionals.length > 1) throw new UsageError('Name one file, or none to read standard input.');
  const text = readInput(positionals[0]);
  const { index } = await openCatalog();
  terminal.out(redact(text, index).replace(/\n$/, ''));
  return 0;
}
