import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

/**
 * Parses the words behind a command's name.
 * @throws UsageError for an option that the command does not have
 */
export function parse<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * Reads a file, or standard input for `-`.
 * @throws UsageError where the file cannot be read
 */
export function readInput(file = '-'): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${file === '-' ? 'Standard input' : file} cannot be read: ${(error as Error).message}`,
    );
  }
}
