import { splitId } from '../../id.ts';
import type { Finding, LintInput, Rule } from '../finding.ts';
import { parsedEntries, parsedTable } from '../parsed.ts';

/** Ids and families that pages name. */
function linkedFromPages({ pages }: LintInput): { text: string; families: Set<string> } {
  const text = [...pages.values()].join('\n');
  const families = new Set(
    [...text.matchAll(/<EntryTable[^>]{0,80}family="([a-z0-9-]{1,40})"/g)].map(([, name]) => name ?? ''),
  );
  return { text, families };
}

export const orphansRule: Rule = {
  name: 'orphans',
  description:
    'Every full entry is linked from another entry, a table or a guide; the lists hold all of them.',
  check(input) {
    const entries = parsedEntries(input.files);
    const { text, families } = linkedFromPages(input);
    const linked = new Set(entries.flatMap(({ entry }) => entry.lookalikes.map(({ id }) => id)));
    for (const name of ['oauth-errors', 'suberrors', 'classifications'] as const) {
      for (const { entry } of parsedTable(input.files, name)?.items ?? []) if (entry) linked.add(entry);
    }
    return entries.flatMap(({ file, entry: { id, depth } }): Finding[] => {
      if (
        depth !== 'full' ||
        linked.has(id) ||
        families.has(splitId(id).family) ||
        text.includes(`'${id}'`) ||
        text.includes(`"${id}"`)
      ) {
        return [];
      }
      const mend = 'Name it as a look-alike of the entry people come from, or in a guide.';
      return [{ file, path: 'id', problem: `Nothing links to ${id}.`, mend }];
    });
  },
};
