import type { Finding, LintInput, Rule } from '../finding.ts';
import { type EntryFile, parsedEntries, parsedTable } from '../parsed.ts';

interface Reference {
  path: string;
  id: string;
  table: 'categories' | 'sources' | 'situations' | 'oauth-errors' | 'suberrors';
}

function referencesOf({ entry }: EntryFile): Reference[] {
  const list = (path: string, ids: string[], table: Reference['table']) =>
    ids.map((id, at) => ({ path: `${path}[${at}]`, id, table }));
  return [
    { path: 'category', id: entry.category, table: 'categories' },
    ...list('sources', entry.sources, 'sources'),
    ...list('situations', entry.situations, 'situations'),
    ...list('oauthErrors', entry.oauthErrors, 'oauth-errors'),
    ...list('suberrors', entry.suberrors, 'suberrors'),
  ];
}

function knownIds(input: LintInput, table: Reference['table']): Set<string> {
  return new Set(parsedTable(input.files, table)?.items.map(({ id }: { id: string }) => id));
}

/** Entries that the tables name. */
function tableEntries({ files }: LintInput): { file: string; path: string; id: string }[] {
  return (['oauth-errors', 'suberrors', 'classifications'] as const).flatMap((name) =>
    (parsedTable(files, name)?.items ?? []).flatMap(({ entry }, at) =>
      entry ? [{ file: `data/${name}.json`, path: `items[${at}].entry`, id: entry }] : [],
    ),
  );
}

function missing(file: string, path: string, id: string, where: string): Finding {
  return {
    file,
    path,
    problem: `"${id}" does not exist.`,
    mend: `Correct the spelling, or add it to ${where}.`,
  };
}

export const referencesRule: Rule = {
  name: 'references',
  description: 'Everything that is named exists.',
  check(input) {
    const entries = parsedEntries(input.files);
    const ids = new Set(entries.map(({ entry }) => entry.id));
    const tables = new Map<string, Set<string>>();
    const findings = entries.flatMap((entryFile) =>
      referencesOf(entryFile).flatMap(({ path, id, table }) => {
        const known = tables.get(table) ?? knownIds(input, table);
        tables.set(table, known);
        return known.has(id) ? [] : [missing(entryFile.file, path, id, `data/${table}.json`)];
      }),
    );
    const lookalikes = entries.flatMap(({ file, entry }) =>
      entry.lookalikes.map(({ id }, at) => ({ file, path: `lookalikes[${at}].id`, id })),
    );
    const dangling = [...lookalikes, ...tableEntries(input)].filter(({ id }) => !ids.has(id));
    return [...findings, ...dangling.map(({ file, path, id }) => missing(file, path, id, 'data/errors/'))];
  },
};
