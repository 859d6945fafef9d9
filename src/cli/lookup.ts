import { lookup } from '../engine/lookup.ts';
import { describeNumber } from '../engine/unknown.ts';
import { parse } from './arguments.ts';
import { openCatalog } from './catalog.ts';
import { formatEntry, formatNumberFacts } from './format-entry.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** `lookup`: prints the entry that an exact spelling stands for. */
export function lookupCommand(args: string[]): number {
  const { values, positionals } = parse(args, { json: { type: 'boolean' } });
  const [code] = positionals;
  if (code === undefined || positionals.length > 1) throw new UsageError('Name one code, such as 50076.');
  const catalog = openCatalog();
  const found = lookup(catalog.index, code);
  const entry = catalog.byId.get(found?.entry.id ?? '');
  if (!entry) {
    const facts = describeNumber(catalog.index, code);
    terminal.error(`The catalog has no entry for "${code}". Try: msal-errors search ${code}`);
    if (facts) terminal.error(formatNumberFacts(facts, catalog.index));
    return 1;
  }
  terminal.out(values.json ? JSON.stringify(entry, null, 2) : formatEntry(entry, catalog.index));
  return 0;
}
