#!/usr/bin/env node
import { CatalogError } from '../catalog/load.ts';
import { explain } from './explain.ts';
import { lookupCommand } from './lookup.ts';
import { searchCommand } from './search.ts';
import { terminal } from './terminal.ts';
import { UsageError, usage } from './usage.ts';

const commands: Record<string, (args: string[]) => number> = {
  explain,
  lookup: lookupCommand,
  search: searchCommand,
};

function main([name, ...args]: string[]): number {
  if (name === undefined) throw new UsageError('Name a command.');
  if (name === 'help' || [name, ...args].some((word) => word === '--help' || word === '-h')) {
    terminal.out(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`There is no command "${name}".`);
  return command(args);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof CatalogError)) throw error;
  terminal.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : error.message);
  process.exitCode = 2;
}
