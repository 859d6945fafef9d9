import { searchEntries } from '../engine/search.ts';
import { parse } from './arguments.ts';
import { openCatalog } from './catalog.ts';
import { formatRow } from './format-entry.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** `search`: lists entries by words, the best first. */
export async function searchCommand(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, { json: { type: 'boolean' } });
  if (positionals.length === 0) throw new UsageError('Name some words, such as: redirect uri.');
  const { index } = await openCatalog();
  const found = searchEntries(index, positionals.join(' '));
  if (values.json) terminal.out(JSON.stringify(found, null, 2));
  else if (found.length > 0) terminal.out(found.map(formatRow).join('\n'));
  else terminal.error(`Nothing in the catalog fits "${positionals.join(' ')}".`);
  return found.length > 0 ? 0 : 1;
}
