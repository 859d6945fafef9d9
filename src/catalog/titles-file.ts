import { type Column, packColumn, readColumn } from './columns.ts';
import type { CatalogIndex, IndexEntry } from './knowledge.ts';
import type { Locale } from './schema/vocabulary.ts';

/** `api/v1/titles/en.json`: what lists and the search by words need beyond the codes, in the order of the index. */
export interface PackedTitles {
  /** One a line. */
  titles: string;
  /** Former names and search words, a line for each entry, separated by tabs. */
  aliases: string;
  places: Column<[depth: IndexEntry['depth'], category: IndexEntry['category']]>;
  /** Rows of the entries that people meet most, each with its rank. */
  ranks: [row: number, rank: number][];
  /** The tables whose sentences the codes leave out. */
  handlings: CatalogIndex['handlings'];
  categories: CatalogIndex['categories'];
  claims: CatalogIndex['claims'];
}

/** `api/v1/titles/<locale>.json`: the titles in another language, one a line; empty where there is none. */
export type PackedLocalTitles = Pick<PackedTitles, 'titles'>;

function lines(index: CatalogIndex, line: (entry: IndexEntry) => string): string {
  return index.entries.map(line).join('\n');
}

/** The English titles and the search words of an index. */
export function packTitles(index: CatalogIndex): PackedTitles {
  return {
    titles: lines(index, ({ title }) => title),
    aliases: lines(index, ({ aliases }) => aliases.join('\t')),
    places: packColumn(index.entries.map(({ depth, category }) => [depth, category])),
    ranks: index.entries.flatMap(({ rank }, row): [number, number][] => (rank === null ? [] : [[row, rank]])),
    handlings: index.handlings,
    categories: index.categories,
    claims: index.claims,
  };
}

/** The titles of an index in another language. */
export function packLocalTitles(index: CatalogIndex, locale: Locale): PackedLocalTitles {
  return { titles: lines(index, ({ titles }) => titles[locale] ?? '') };
}

/**
 * Puts titles and search words into an index that lacks them.
 * @param codes as `unpackCodes` gives it
 * @param local the titles in the reader's language, where that is not English
 */
export function withTitles(
  codes: CatalogIndex,
  { titles, aliases, places, ranks, ...tables }: PackedTitles,
  local?: { locale: Locale } & PackedLocalTitles,
): CatalogIndex {
  const english = titles.split('\n');
  const words = aliases.split('\n');
  const rankOf = new Map(ranks);
  const own = local?.titles.split('\n') ?? [];
  return {
    ...codes,
    ...tables,
    entries: codes.entries.map((entry, row) => {
      const [depth, category] = readColumn(places, row);
      return {
        ...entry,
        depth,
        category,
        title: english[row] ?? '',
        aliases: words[row] ? words[row].split('\t') : [],
        titles: local && own[row] ? { [local.locale]: own[row] } : {},
        rank: rankOf.get(row) ?? null,
      };
    }),
  };
}
