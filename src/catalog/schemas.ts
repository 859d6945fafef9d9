import type { z } from 'zod';
import { entrySchema, entryTranslationSchema } from './schema/entry.ts';
import { retrySchema } from './schema/retry.ts';
import {
  categoriesSchema,
  claimsSchema,
  classificationsSchema,
  fragmentsSchema,
  handlingsSchema,
  knownAppsSchema,
  languagesSchema,
  oauthErrorsSchema,
  placeholdersSchema,
  proofsSchema,
  redirectErrorsSchema,
  situationsSchema,
  sourcesSchema,
  suberrorsSchema,
} from './schema/tables.ts';

/** Every table of `data/`, by the name of its file; each has one schema of the same name. */
export const tableSchemas = {
  handlings: handlingsSchema,
  categories: categoriesSchema,
  sources: sourcesSchema,
  languages: languagesSchema,
  situations: situationsSchema,
  'oauth-errors': oauthErrorsSchema,
  suberrors: suberrorsSchema,
  classifications: classificationsSchema,
  claims: claimsSchema,
  'known-apps': knownAppsSchema,
  fragments: fragmentsSchema,
  placeholders: placeholdersSchema,
  proofs: proofsSchema,
  retry: retrySchema,
  'redirect-errors': redirectErrorsSchema,
} as const;

export type TableName = keyof typeof tableSchemas;
export type Table<Name extends TableName> = z.infer<(typeof tableSchemas)[Name]>;

/** All schemas that data files can name, by the name of their JSON Schema file. */
export const dataSchemas: Record<string, z.ZodType> = {
  error: entrySchema,
  'error-translation': entryTranslationSchema,
  ...tableSchemas,
};
