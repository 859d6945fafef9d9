import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../src/catalog/read.ts';
import { listSampleFiles } from '../../src/catalog/samples.ts';

/** A file of `data/samples/`, read. */
export interface SampleFile {
  /** As `<situation>/<language>.<extension>`. */
  file: string;
  situation: string;
  language: string;
  /** Absolute. */
  path: string;
  code: string;
}

export const samples: SampleFile[] = listSampleFiles().map((file) => {
  const [situation = '', name = ''] = file.split('/');
  const path = join(dataFolder, 'samples', file);
  return { file, situation, language: name.replace(/\..+$/, ''), path, code: readFileSync(path, 'utf8') };
});

/** The samples in some languages, or in all of them. */
export function samplesIn(languages: string[] | 'all'): SampleFile[] {
  return samples.filter(({ language }) => languages === 'all' || languages.includes(language));
}

/** The lines of some samples that fit a condition, as `<file>:<line>: <text>`. */
export function linesWhere(condition: (line: string) => boolean, among = samples): string[] {
  return among.flatMap(({ file, code }) =>
    code
      .split('\n')
      .map((line, at) => ({ line, at }))
      .filter(({ line }) => condition(line))
      .map(({ line, at }) => `${file}:${at + 1}: ${line.trim()}`),
  );
}
