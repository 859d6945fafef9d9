import type { Finding, Rule } from '../finding.ts';
import { parsedEntries } from '../parsed.ts';

export const lookalikesRule: Rule = {
  name: 'lookalikes',
  description: 'Look-alikes are mutual: whoever reads either entry learns of the other.',
  check({ files }) {
    const entries = parsedEntries(files);
    const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
    return entries.flatMap(({ file, entry }) =>
      entry.lookalikes.flatMap(({ id }, at): Finding[] => {
        const other = byId.get(id);
        if (id === entry.id) {
          const problem = 'The entry lists itself.';
          return [
            { file, path: `lookalikes[${at}].id`, problem, mend: 'Name the entry it is confused with.' },
          ];
        }
        if (!other || other.lookalikes.some((back) => back.id === entry.id)) return [];
        const problem = `${id} does not list ${entry.id} in turn.`;
        return [
          { file, path: `lookalikes[${at}]`, problem, mend: `Add the look-alike ${entry.id} to ${id}.` },
        ];
      }),
    );
  },
};
