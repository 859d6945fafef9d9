import { splitId } from '../../id.ts';
import type { Finding, Rule } from '../finding.ts';
import { parsedEntries } from '../parsed.ts';

export const keysRule: Rule = {
  name: 'keys',
  description: 'Within a family an exact spelling leads to one entry.',
  check({ files }) {
    const entries = parsedEntries(files);
    const owners = new Map<string, string>();
    const own = (id: string, spelling: string) => `${splitId(id).family} ${spelling.toLowerCase()}`;
    for (const { entry } of entries) owners.set(own(entry.id, splitId(entry.id).code), entry.id);
    return entries.flatMap(({ file, entry }) =>
      entry.keys.flatMap((key, at): Finding[] => {
        const spelling = own(entry.id, key);
        const isName = key.toLowerCase() === entry.name?.toLowerCase();
        const owner = isName ? entry.id : owners.get(spelling);
        if (!owner) owners.set(spelling, entry.id);
        if (!owner) return [];
        const problem =
          owner === entry.id ? `The key "${key}" says nothing new.` : `"${key}" leads to ${owner}.`;
        return [{ file, path: `keys[${at}]`, problem, mend: 'Keep it where readers expect it to lead.' }];
      }),
    );
  },
};
