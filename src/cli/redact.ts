import { redact } from '../engine/redact.ts';
import { fileOf, parse, readInput } from './arguments.ts';
import { openCatalog } from './catalog.ts';
import { terminal } from './terminal.ts';

/** `redact`: prints a text without what must not be posted. */
export async function redactCommand(args: string[]): Promise<number> {
  const { positionals } = parse(args, {});
  const text = readInput(fileOf(positionals));
  const { index } = await openCatalog();
  terminal.out(redact(text, index).replace(/\n$/, ''));
  return 0;
}
