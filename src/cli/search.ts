import { type Found, search } from '../engine/search.ts';
import { parse } from './arguments.ts';
import { formatRow } from './format-entry.ts';
import { openWithNear } from './near.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** More lines than this nobody reads. */
const limit = 12;

/** What is said beside the rows, on standard error: that words were mended, a code is unknown, or nothing fits. */
function remarkOn({ entries, mended, unknown }: Found, query: string): string | null {
  if (unknown) return `${unknown} has no entry here.`;
  if (entries.length === 0) return `Nothing in the catalog fits "${query}".`;
  return mended === null ? null : `Showing what fits "${mended}".`;
}

/** `search`: lists entries by words, the best first. */
export async function searchCommand(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, { json: { type: 'boolean' } });
  if (positionals.length === 0) throw new UsageError('Name some words, such as: redirect uri.');
  const query = positionals.join(' ');
  const catalog = await openWithNear();
  const first = search(catalog.index, query);
  // The messages are read only where no entry holds the words.
  const found = first.held > 0 ? first : search(catalog.index, query, catalog);
  const rows = found.entries.slice(0, limit);
  const remark = remarkOn(found, query);
  if (values.json) terminal.out(JSON.stringify(rows, null, 2));
  else if (rows.length > 0) terminal.out(rows.map(formatRow).join('\n'));
  if (remark && !(values.json && rows.length === 0)) terminal.error(remark);
  return rows.length > 0 ? 0 : 1;
}
