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
  // Apple's codes look like options: `lookup -50002`.
  const [words, numbers] = [
    args.filter((arg) => !/^-\d+$/.test(arg)),
    args.filter((arg) => /^-\d+$/.test(arg)),
  ];
  try {
    const parsed = parseArgs({ args: words, options, allowPositionals: true, strict: true });
    return { ...parsed, positionals: [...parsed.positionals, ...numbers] };
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
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new UsageError(
      `${file === '-' ? 'Standard input' : file} cannot be read: ${(error as Error).message}`,
    );
  }
}
