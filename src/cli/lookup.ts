import { lookup } from '../engine/lookup.ts';
import { describeNumber } from '../engine/unknown.ts';
import { parse } from './arguments.ts';
import { openCatalog } from './catalog.ts';
import { formatEntry, formatNumberFacts } from './format-entry.ts';
import { terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** `lookup`: prints the entry that an exact spelling stands for. */
export async function lookupCommand(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, { json: { type: 'boolean' } });
  const [code] = positionals;
  if (code === undefined || positionals.length > 1) throw new UsageError('Name one code, such as 50076.');
  const catalog = await openCatalog();
  // Spelled as the catalog spells it, it is found without the index.
  const entry = catalog.entry(code) ?? catalog.entry(lookup(catalog.index, code)?.entry.id ?? '');
  if (!entry) {
    const facts = describeNumber(catalog.index, code);
    terminal.error(`The catalog has no entry for "${code}". Try: msal-errors search ${code}`);
    if (facts) terminal.error(formatNumberFacts(facts, catalog.index));
    return 1;
  }
  terminal.out(values.json ? JSON.stringify(entry, null, 2) : formatEntry(entry, catalog.handlings));
  return 0;
}
