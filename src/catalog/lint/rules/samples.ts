import type { Finding, LintInput, Rule } from '../finding.ts';
import { parsedTable } from '../parsed.ts';

function expectedFiles({ files }: LintInput): Set<string> {
  const languages = parsedTable(files, 'languages')?.items ?? [];
  const situations = parsedTable(files, 'situations')?.items ?? [];
  return new Set(
    situations.flatMap(({ id }) => languages.map((language) => `${id}/${language.id}.${language.extension}`)),
  );
}

function strays(input: LintInput): Finding[] {
  const expected = expectedFiles(input);
  return input.samples
    .filter((file) => !expected.has(file))
    .map((file) => ({
      file: `data/samples/${file}`,
      path: '',
      problem: 'No situation and language have this file.',
      mend: 'Name it <situation>/<language>.<extension>, as data/situations.json and data/languages.json spell them.',
    }));
}

/** What is wrong with a cell of the matrix: it has a sample or a reason, and not both. */
function problemOf(file: string, reason: string | undefined, samples: string[]): [string, string] | null {
  const there = samples.includes(file);
  if (there && reason)
    return [`data/samples/${file} is there, though it says why it is not.`, 'Remove one of them.'];
  if (there || reason) return null;
  return [
    `There is no data/samples/${file}, and nothing says why.`,
    'Add the sample, or the reason to "absent".',
  ];
}

function cells({ files, samples }: LintInput): Finding[] {
  const languages = parsedTable(files, 'languages')?.items ?? [];
  const situations = parsedTable(files, 'situations')?.items ?? [];
  return situations.flatMap(({ id, absent }, at) =>
    languages.flatMap((language): Finding[] => {
      const found = problemOf(`${id}/${language.id}.${language.extension}`, absent[language.id], samples);
      if (!found) return [];
      const [problem, mend] = found;
      return [{ file: 'data/situations.json', path: `items[${at}].absent.${language.id}`, problem, mend }];
    }),
  );
}

export const samplesRule: Rule = {
  name: 'samples',
  description:
    'Every situation has a sample in every language or says why not, and no sample belongs nowhere.',
  check: (input) => [...strays(input), ...cells(input)],
};
