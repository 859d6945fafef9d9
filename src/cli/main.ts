#!/usr/bin/env node
import { terminal } from './terminal.ts';
import { UsageError, usage } from './usage.ts';

/** Runs with the words behind its name and returns the exit code. */
type Command = (args: string[]) => number | Promise<number>;

// Each is imported only when it is called, so that none waits for what another one needs.
const commands: Record<string, Command> = {
  explain: async (args) => (await import('./explain.ts')).explain(args),
  lookup: async (args) => (await import('./lookup.ts')).lookupCommand(args),
  redact: async (args) => (await import('./redact.ts')).redactCommand(args),
  search: async (args) => (await import('./search.ts')).searchCommand(args),
  triage: async (args) => (await import('./triage.ts')).triage(args),
};

function main([name, ...args]: string[]): number | Promise<number> {
  if (name === undefined) throw new UsageError('Name a command.');
  if (name === 'help' || [name, ...args].some((word) => word === '--help' || word === '-h')) {
    terminal.out(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`There is no command "${name}".`);
  return command(args);
}

/** What to print about an error that the user can mend; anything else is thrown on. */
function explanationOf(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n\n${usage}`;
  // Known by its name: importing the class would load everything that checks the data.
  if (error instanceof Error && error.name === 'CatalogError') return error.message;
  throw error;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  terminal.error(explanationOf(error));
  process.exitCode = 2;
}
