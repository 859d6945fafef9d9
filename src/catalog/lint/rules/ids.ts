import { entryFile } from '../../id.ts';
import { translationLocale } from '../../load.ts';
import type { Finding, Rule } from '../finding.ts';
import { parsedEntries } from '../parsed.ts';

export const idsRule: Rule = {
  name: 'ids',
  description: 'Ids are unique, and each file lies where its id says.',
  check({ files }) {
    const seen = new Map<string, string>();
    return parsedEntries(files).flatMap(({ file, entry }): Finding[] => {
      const findings: Finding[] = [];
      const expected = `data/${entryFile(entry.id)}`;
      if (file !== expected) {
        const problem = `The entry ${entry.id} belongs in ${expected}.`;
        findings.push({ file, path: 'id', problem, mend: 'Rename the file or correct the id.' });
      }
      const first = seen.get(entry.id.toLowerCase());
      if (first) {
        const problem = `The id ${entry.id} is taken by ${first}.`;
        findings.push({ file, path: 'id', problem, mend: 'Merge the two entries.' });
      }
      seen.set(entry.id.toLowerCase(), file);
      return findings;
    });
  },
};

export const translationsRule: Rule = {
  name: 'translations',
  description: 'Every translation has an original beside it.',
  check({ files }) {
    const paths = new Set(files.map(({ path }) => path));
    return files.flatMap(({ path }): Finding[] => {
      const locale = translationLocale(path);
      const original = path.replace(`.${locale}.json`, '.json');
      if (!locale || paths.has(original)) return [];
      const problem = `There is no data/${original} that it could translate.`;
      return [
        { file: `data/${path}`, path: '', problem, mend: 'Correct the name of the file, or remove it.' },
      ];
    });
  },
};

export const titlesRule: Rule = {
  name: 'titles',
  description: 'No two entries of a family have the same title.',
  check({ files }) {
    const seen = new Map<string, string>();
    return parsedEntries(files).flatMap(({ file, entry }): Finding[] => {
      const key = `${file.split('/')[2]} ${entry.title.toLowerCase()}`;
      const first = seen.get(key);
      seen.set(key, file);
      const problem = `The title is that of ${first}.`;
      return first ? [{ file, path: 'title', problem, mend: 'Say what is different here.' }] : [];
    });
  },
};
