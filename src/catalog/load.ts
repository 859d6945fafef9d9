import { z } from 'zod';
import { completeEntries } from './complete.ts';
import { type DataFile, dataFolder, readDataFiles } from './read.ts';
import { type Entry, type EntryTranslation, entrySchema, entryTranslationSchema } from './schema/entry.ts';
import { type Locale, locales } from './schema/vocabulary.ts';
import { type Table, type TableName, tableSchemas } from './schemas.ts';

/** Everything in `data/`, checked and typed. */
export interface Catalog {
  /** In the order of their files, with what they share spelled out. */
  entries: Entry[];
  /** Translations of entries, by locale and id. */
  translations: Map<Locale, Map<string, EntryTranslation>>;
  tables: { [Name in TableName]: Table<Name> };
}

/** A data file that can't be used: says which, where in it, what is wrong. */
export class CatalogError extends Error {
  override name = 'CatalogError';
}

function check<Schema extends z.ZodType>(schema: Schema, { path, json, problem }: DataFile): z.infer<Schema> {
  if (problem) throw new CatalogError(`data/${path}: not JSON: ${problem}`);
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new CatalogError(`data/${path}:\n${z.prettifyError(result.error)}`);
}

/** The locale in the name of a translation: `50076.zh-cn.json` is in `zh-cn`. */
export function translationLocale(path: string): Locale | null {
  return locales.find((locale) => path.endsWith(`.${locale}.json`)) ?? null;
}

/**
 * Reads and checks a data folder.
 * @param folder absolute path; this repository's by default
 * @throws CatalogError at the first file that is missing or does not fit its schema
 */
export function loadCatalog(folder = dataFolder): Catalog {
  const files = readDataFiles(folder);
  const errorFiles = files.filter(({ path }) => path.startsWith('errors/'));
  const entryByPath = new Map(
    errorFiles
      .filter(({ path }) => !translationLocale(path))
      .map((file) => [file.path, check(entrySchema, file)]),
  );
  const tables = Object.fromEntries(
    Object.entries(tableSchemas).map(([name, schema]) => {
      const file = files.find(({ path }) => path === `${name}.json`);
      if (!file) throw new CatalogError(`data/${name}.json is missing.`);
      return [name, check(schema, file)];
    }),
  ) as Catalog['tables'];
  const shared = { fragments: tables.fragments.items, placeholders: tables.placeholders.items };
  return {
    entries: completeEntries([...entryByPath.values()], shared),
    translations: readTranslations(errorFiles, entryByPath),
    tables,
  };
}

function readTranslations(files: DataFile[], entryByPath: Map<string, Entry>): Catalog['translations'] {
  const translations: Catalog['translations'] = new Map(locales.map((locale) => [locale, new Map()]));
  for (const file of files) {
    const locale = translationLocale(file.path);
    if (!locale) continue;
    const original = file.path.replace(`.${locale}.json`, '.json');
    const entry = entryByPath.get(original);
    if (!entry)
      throw new CatalogError(`data/${file.path}: there is no data/${original} that it could translate.`);
    translations.get(locale)?.set(entry.id, check(entryTranslationSchema, file));
  }
  return translations;
}
