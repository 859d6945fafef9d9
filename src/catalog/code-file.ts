import { type Column, readColumn, unpackRising } from './columns.ts';
import { entryPath, splitId } from './id.ts';
import type { CatalogIndex, IndexEntry } from './knowledge.ts';
import type { Handling, OAuthError, Suberror } from './schema/tables.ts';
import type { Family } from './schema/vocabulary.ts';
import { spellOut } from './spellings.ts';

/** The codes of a family: rising numbers as steps, behind what the ids begin with; or words, one a line. */
export type PackedFamily = { begin: string; steps: number[] } | { family: Family; words: string };

/** What an entry says in a word each: of all combinations a few make up most of the catalog. */
export type Verdict = [
  kind: IndexEntry['kind'],
  actor: IndexEntry['actor'],
  handling: IndexEntry['handling'],
  category: IndexEntry['category'],
];

/** What the engine reads of these tables; their sentences are for people. */
interface Shortened {
  handlings: Pick<Handling, 'id' | 'refines' | 'repeat'>[];
  oauthErrors: Pick<OAuthError, 'id' | 'handling'>[];
  suberrors: Pick<Suberror, 'id' | 'handling' | 'interaction'>[];
}

/** Tables that stay as they are. */
type Whole = Omit<CatalogIndex, 'entries' | 'categories' | 'claims' | keyof Shortened>;

/**
 * `api/v1/codes.json`: what the engine reads of the index, as columns. It is what the browser needs before it can
 * say anything of a paste; titles and search words come later, from `titles-file.ts`.
 */
export interface PackedCodes extends Whole, Shortened {
  families: PackedFamily[];
  verdicts: Column<Verdict>;
  /** Names of the entries, one a line. */
  names: string;
  /** Further spellings of the entries, a line for each, separated by tabs. */
  keys: string;
  /** Steps between the rows of general errors that only wrap particular ones. */
  umbrellas: number[];
}

function unpackFamily(packed: PackedFamily): string[] {
  if ('words' in packed) return packed.words.split('\n').map((word) => `${packed.family}:${word}`);
  // Entries stand in the order of their files' names.
  const digits = unpackRising(packed.steps).map(String).sort();
  return digits.map((number) => packed.begin + number);
}

function unpackEntries(packed: PackedCodes): IndexEntry[] {
  const names = packed.names.split('\n');
  const keys = packed.keys.split('\n');
  const umbrellas = new Set(unpackRising(packed.umbrellas));
  return packed.families.flatMap(unpackFamily).map((id, row) => {
    const { family, code } = splitId(id);
    const [kind, actor, handling, category] = readColumn(packed.verdicts, row);
    const spell = (short: string) => spellOut(short, code);
    return {
      id,
      family,
      code,
      name: names[row] ? spell(names[row]) : null,
      kind,
      depth: 'listed',
      title: '',
      actor,
      handling,
      category,
      keys: keys[row] ? keys[row].split('\t').map(spell) : [],
      aliases: [],
      umbrella: umbrellas.has(row),
      rank: null,
      titles: {},
      path: entryPath(id),
    };
  });
}

/**
 * The index as the engine takes it. Titles, aliases, depths, ranks, the tables' sentences and all categories but
 * those that decide are left out.
 */
export function unpackCodes(packed: PackedCodes): CatalogIndex {
  const { families: _, verdicts: __, names: ___, keys: ____, umbrellas: _____, ...tables } = packed;
  return {
    ...tables,
    entries: unpackEntries(packed),
    categories: [],
    handlings: tables.handlings.map((row) => ({
      ...row,
      title: '',
      summary: '',
      first: '',
      next: '',
      stop: '',
    })),
    oauthErrors: tables.oauthErrors.map((row) => ({
      ...row,
      entry: null,
      where: [],
      meaning: '',
      source: '',
    })),
    suberrors: tables.suberrors.map((row) => ({ ...row, entry: '', errors: [], surfaces: {} })),
    claims: [],
  };
}
