import type { LintInput } from '../../../src/catalog/lint/finding.ts';
import type { DataFile } from '../../../src/catalog/read.ts';
import { secondFactorMissing, secondFactorWanted } from '../entries.ts';

/** A parsed file of `data/`. */
export function file(path: string, json: unknown): DataFile {
  return { path, json, problem: null };
}

/** A table of `data/`, with the pointer to its schema. */
export function table(name: string, items: unknown[]): DataFile {
  return file(`${name}.json`, { $schema: `./schema/${name}.schema.json`, items });
}

const tables = [
  table('categories', [
    { id: 'multifactor-authentication', title: 'Multifactor authentication', summary: 'A second factor.' },
  ]),
  table('sources', [{ id: 'entra-docs', label: 'Microsoft Entra documentation' }]),
  table('situations', [
    { id: 'silent-then-interactive', title: 'Silent first', summary: 'The everyday call.' },
  ]),
  table('oauth-errors', [
    {
      id: 'invalid_grant',
      entry: null,
      where: ['token'],
      handling: null,
      meaning: 'The grant can no longer be used.',
      source: 'https://www.rfc-editor.org/rfc/rfc6749',
    },
  ]),
  table('suberrors', [
    {
      id: 'basic_action',
      entry: 'AADSTS50076',
      errors: ['invalid_grant'],
      handling: 'acquire-interactively',
      interaction: 'helps',
      surfaces: {},
    },
  ]),
  table('languages', [
    {
      id: 'python',
      label: 'Python',
      families: ['msal-python'],
      sdk: { name: 'MSAL Python', package: 'msal', version: '1.31.0' },
      extension: 'py',
      grammar: 'python',
    },
  ]),
];

/** The file of the entry AADSTS50076, with some fields changed. */
export function wanted(changes: Record<string, unknown> = {}): DataFile {
  return file('errors/aadsts/50076.json', { ...secondFactorWanted, ...changes });
}

/** The file of the entry AADSTS50079, with some fields changed. */
export function missing(changes: Record<string, unknown> = {}): DataFile {
  return file('errors/aadsts/50079.json', { ...secondFactorMissing, ...changes });
}

/** Data in which no rule finds anything; files given replace those of the same path or come on top. */
export function input(...files: DataFile[]): LintInput {
  const all = [wanted(), missing(), ...tables, ...files];
  return {
    files: [...new Map(all.map((item) => [item.path, item])).values()],
    samples: ['silent-then-interactive/python.py'],
    pages: new Map(),
  };
}
