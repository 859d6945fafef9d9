import type { ParseArgsConfig } from 'node:util';
import { fs, util } from './builtins.ts';
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
    const parsed = util.parseArgs({ args: words, options, allowPositionals: true, strict: true });
    return { ...parsed, positionals: [...parsed.positionals, ...numbers] };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * The file that a command is to read; `-`, standard input, where none is named.
 * @throws UsageError where several are
 */
export function fileOf([file = '-', ...others]: string[]): string {
  if (others.length > 0) throw new UsageError('Name one file, or none to read standard input.');
  return file;
}

/** The encoding that a byte order mark tells; PowerShell writes UTF-16 where `>` redirects. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
}

/** The error of a file that cannot be read. */
export function unreadable(file: string, error: unknown): UsageError {
  const name = file === '-' ? 'Standard input' : file;
  return new UsageError(`${name} cannot be read: ${(error as Error).message}`);
}

/**
 * Reads a file, or standard input for `-`.
 * @throws UsageError where the file cannot be read
 */
export function readInput(file: string): string {
  try {
    const bytes = fs.readFileSync(file === '-' ? 0 : file);
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch (error) {
    throw unreadable(file, error);
  }
}
