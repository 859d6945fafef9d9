import type { Finding, Rule } from '../finding.ts';
import { parsedEntries } from '../parsed.ts';

/** What an address must not be like, with how it should be. */
const crooked: { pattern: RegExp; problem: string; mend: string }[] = [
  {
    pattern: /^https:\/\/docs\.microsoft\.com\//,
    problem: 'The host is a former one.',
    mend: 'Write https://learn.microsoft.com/en-us/….',
  },
  {
    pattern: /^https:\/\/learn\.microsoft\.com\/(?!en-us\/)/,
    problem: 'The address has no language, so it leads each reader elsewhere.',
    mend: 'Begin the path with /en-us/.',
  },
  {
    pattern: /[?&](?:view|source|WT\.mc_id|utm_\w+)=/,
    problem: 'The address carries parameters that are not part of the page.',
    mend: 'Cut them off.',
  },
];

export const linksRule: Rule = {
  name: 'links',
  description: 'References have a label of their own and a clean address, each once.',
  check: ({ files }) =>
    parsedEntries(files).flatMap(({ file, entry }) =>
      entry.references.flatMap(({ label, url }, at): Finding[] => {
        const path = `references[${at}]`;
        const twin = entry.references
          .slice(0, at)
          .some((other) => other.url === url || other.label === label);
        return [
          ...crooked
            .filter(({ pattern }) => pattern.test(url))
            .map(({ problem, mend }) => ({ file, path: `${path}.url`, problem, mend })),
          ...(twin
            ? [{ file, path, problem: 'The reference stands there already.', mend: 'Remove one.' }]
            : []),
          ...(/^https?:/.test(label)
            ? [
                {
                  file,
                  path: `${path}.label`,
                  problem: 'The label is an address.',
                  mend: "Write the page's title.",
                },
              ]
            : []),
        ];
      }),
    ),
};
