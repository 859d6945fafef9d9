import { placeholderNames } from '../../complete.ts';
import type { Finding, Rule } from '../finding.ts';
import { parsedEntries, parsedTable } from '../parsed.ts';

export const placeholdersRule: Rule = {
  name: 'placeholders',
  description: 'Every placeholder of a message is explained, and nothing else is.',
  check({ files }) {
    const shared = new Set(parsedTable(files, 'placeholders')?.items.map(({ name }) => name));
    const met = new Set<string>();
    const findings = parsedEntries(files).flatMap(({ file, entry }): Finding[] => {
      const names = placeholderNames(entry.messages);
      const own = Object.keys(entry.placeholders ?? {});
      for (const name of names) if (!own.includes(name)) met.add(name);
      return [
        ...names
          .filter((name) => !own.includes(name) && !shared.has(name))
          .map((name) => ({
            file,
            path: 'messages',
            problem: `Nothing says what {${name}} stands for.`,
            mend: `Add it to the entry's placeholders, or to data/placeholders.json.`,
          })),
        ...own
          .filter((name) => !names.includes(name))
          .map((name) => ({
            file,
            path: `placeholders.${name}`,
            problem: `No message has {${name}}.`,
            mend: 'Remove it, or correct its name.',
          })),
        ...placeholderNames(entry.withValues)
          .filter((name) => !names.includes(name))
          .map((name) => ({
            file,
            path: 'withValues',
            problem: `No message has {${name}}.`,
            mend: 'Use only placeholders of the messages.',
          })),
      ];
    });
    const unmet = [...shared]
      .filter((name) => !met.has(name))
      .map((name) => ({
        file: 'data/placeholders.json',
        path: name,
        problem: `No message relies on {${name}}.`,
        mend: 'Remove it.',
      }));
    return [...findings, ...unmet];
  },
};
