import type { Finding, LintInput, Rule } from '../finding.ts';
import { parsedTable } from '../parsed.ts';

function expectedFiles({ files }: LintInput): Set<string> {
  const languages = parsedTable(files, 'languages')?.items ?? [];
  const situations = parsedTable(files, 'situations')?.items ?? [];
  return new Set(
    situations.flatMap(({ id }) => languages.map((language) => `${id}/${language.id}.${language.extension}`)),
  );
}

export const samplesRule: Rule = {
  name: 'samples',
  description: 'Every sample belongs to a situation and a language, and every situation has one.',
  check(input) {
    const expected = expectedFiles(input);
    const strays = input.samples
      .filter((file) => !expected.has(file))
      .map(
        (file): Finding => ({
          file: `data/samples/${file}`,
          path: '',
          problem: 'No situation and language have this file.',
          mend: 'Name it <situation>/<language>.<extension>, as data/situations.json and data/languages.json spell them.',
        }),
      );
    const situations = parsedTable(input.files, 'situations')?.items ?? [];
    const empty = situations.flatMap(({ id }, at): Finding[] =>
      input.samples.some((file) => file.startsWith(`${id}/`))
        ? []
        : [
            {
              file: 'data/situations.json',
              path: `items[${at}]`,
              problem: `The situation "${id}" has no sample.`,
              mend: `Add data/samples/${id}/<language>.<extension>.`,
            },
          ],
    );
    return [...strays, ...empty];
  },
};
