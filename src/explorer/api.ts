import { type PackedCodes, unpackCodes } from '../catalog/code-file.ts';
import type { CatalogIndex, Template } from '../catalog/knowledge.ts';
import type { Entry, EntryTranslation } from '../catalog/schema/entry.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import { type PackedLocalTitles, type PackedTitles, withTitles } from '../catalog/titles-file.ts';
import { fetchOnce } from '../components/fetch-once.ts';
import type { SituationView } from '../components/samples.ts';
import type { Strings } from '../i18n/strings.ts';
import type { WordPart } from './words.ts';

/** Titles of an entry: the English one, and those in other languages where it is translated. */
export type Titles = Pick<CatalogIndex['entries'][number], 'title' | 'titles'>;

/** An entry as the static API serves it. */
export type ServedEntry = Entry & {
  translations: Partial<Record<Locale, EntryTranslation>>;
  /** Its situations without their code, which has its place by the number of its lines. */
  views: SituationView[];
  /** Titles of the entries that it names. */
  named: Record<string, Titles>;
};

/** Fetches the catalog's static files, each once; addresses hold public ids and nothing of a paste. */
export interface CatalogApi {
  /** What the engine needs to recognise and decide; what it leaves out, `unpackCodes` says. */
  codes(): Promise<CatalogIndex>;
  /** The same with titles and aliases, for lists and the search by words. */
  index(): Promise<CatalogIndex>;
  templates(): Promise<Template[]>;
  /** What the names mean that claims requests use. */
  claims(): Promise<CatalogIndex['claims']>;
  words(part: WordPart): Promise<Strings>;
  /** @param path the entry's path in the index */
  entry(path: string): Promise<ServedEntry>;
  /** Address of a situation's code. */
  situationAddress(id: string): string;
  situation(id: string): Promise<SituationView>;
}

/** Keeps what a call gave, but not that it failed: the network may be back at the next try. */
function once<Value>(get: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  return () => {
    kept ??= get().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}

/**
 * @param base address of the site's root, ending in a slash
 * @param version of the catalog, so that a cached file of an older one is not used
 * @param locale of the words, and of the titles beside the English ones
 */
export function createCatalogApi(base: string, version: string, locale: Locale = 'en'): CatalogApi {
  const addressOf = (path: string) => `${base}api/v1/${path}.json?v=${version}`;
  const get = <T>(path: string) => fetchOnce<T>(addressOf(path));
  const codes = once(() => get<PackedCodes>('codes').then(unpackCodes));
  const localTitles = async () =>
    locale === 'en' ? undefined : { locale, ...(await get<PackedLocalTitles>(`titles/${locale}`)) };
  const index = once(async () =>
    withTitles(...(await Promise.all([codes(), get<PackedTitles>('titles/en'), localTitles()]))),
  );
  return {
    codes,
    index,
    templates: () => get('templates'),
    claims: () => get('claims'),
    words: (part) => get(`words/${locale}/${part}`),
    entry: (path) => get(path),
    situationAddress: (id) => addressOf(`situations/${id}`),
    situation: (id) => get(`situations/${id}`),
  };
}
