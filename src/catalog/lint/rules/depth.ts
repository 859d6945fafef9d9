import type { Finding, Rule } from '../finding.ts';
import { parsedEntries } from '../parsed.ts';

const needed = ['causes', 'fixes', 'references', 'seenIn'] as const;

export const depthRule: Rule = {
  name: 'depth',
  description: 'A full entry has causes, fixes, places where one meets it and references.',
  check: ({ files }) =>
    parsedEntries(files)
      .filter(({ entry }) => entry.depth === 'full')
      .flatMap(({ file, entry }) =>
        needed
          .filter((field) => entry[field].length === 0)
          .map(
            (field): Finding => ({
              file,
              path: field,
              problem: `A full entry has ${field}, and this one has none.`,
              mend: `Write ${field}, or set the depth to "brief".`,
            }),
          ),
      ),
};
