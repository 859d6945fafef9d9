import { translationLocale } from '../load.ts';
import { oncePer } from '../once.ts';
import type { DataFile } from '../read.ts';
import { type Entry, entrySchema } from '../schema/entry.ts';
import { type Table, type TableName, tableSchemas } from '../schemas.ts';

/** An entry with the file it came from. */
export interface EntryFile {
  file: string;
  entry: Entry;
}

/** The files that fit the entry schema; the others are the schema rule's business. Every rule asks for them. */
export const parsedEntries = oncePer((files: DataFile[]): EntryFile[] =>
  files.flatMap(({ path, json }) => {
    if (!path.startsWith('errors/') || translationLocale(path)) return [];
    const result = entrySchema.safeParse(json);
    return result.success ? [{ file: `data/${path}`, entry: result.data }] : [];
  }),
);

/** A table that fits its schema; null where it is missing or broken. */
export function parsedTable<Name extends TableName>(files: DataFile[], name: Name): Table<Name> | null {
  const file = files.find(({ path }) => path === `${name}.json`);
  const result = tableSchemas[name].safeParse(file?.json);
  return result.success ? (result.data as Table<Name>) : null;
}
