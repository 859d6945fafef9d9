import { fragmentOf } from '../../complete.ts';
import type { Finding, Rule } from '../finding.ts';
import { parsedEntries, parsedTable } from '../parsed.ts';
import { proseOf } from '../prose.ts';

export const fragmentsRule: Rule = {
  name: 'fragments',
  description: 'Every shared sentence that is named exists, and each is used.',
  check({ files }) {
    const known = new Set(parsedTable(files, 'fragments')?.items.map(({ id }) => id));
    const used = new Set<string>();
    const missing = parsedEntries(files).flatMap(({ file, entry }) =>
      proseOf(entry).flatMap(([path, text]): Finding[] => {
        const id = fragmentOf(text);
        if (id === null) return [];
        used.add(id);
        const problem = `There is no fragment "${id}".`;
        return known.has(id)
          ? []
          : [{ file, path, problem, mend: 'Correct the id, or add it to data/fragments.json.' }];
      }),
    );
    const unused = [...known]
      .filter((id) => !used.has(id))
      .map((id) => ({
        file: 'data/fragments.json',
        path: id,
        problem: 'No entry uses it.',
        mend: 'Remove it.',
      }));
    return [...missing, ...unused];
  },
};
