import { byFrequency } from './frequency.ts';
import { entryPath, memberId, splitId } from './id.ts';
import type { CatalogIndex, FullKnowledge, IndexEntry, IndexMember, Template } from './knowledge.ts';
import type { Catalog } from './load.ts';
import type { Entry } from './schema/entry.ts';

function translatedTitles({ translations }: Catalog, id: string): IndexEntry['titles'] {
  const titles = [...translations].map(([locale, byId]) => [locale, byId.get(id)?.title]);
  return Object.fromEntries(titles.filter(([, title]) => title !== undefined));
}

function indexEntry(catalog: Catalog, entry: Entry): IndexEntry {
  const { id, kind, depth, title, actor, handling, category, keys, aliases, umbrella } = entry;
  return {
    id,
    ...splitId(id),
    name: entry.name ?? null,
    kind,
    depth,
    title,
    actor,
    handling,
    category,
    keys,
    aliases,
    umbrella,
    rank: entry.rank ?? null,
    titles: translatedTitles(catalog, id),
    path: entryPath(id),
  };
}

/** Members that have no entry of their own. */
function indexMembers({ id, members }: Entry, ids: Set<string>): IndexMember[] {
  return members
    .map((member) => ({
      id: memberId(id, member),
      code: member.code,
      name: member.name ?? null,
      entry: id,
    }))
    .filter((member) => !ids.has(member.id));
}

/** Builds what the engine, the browser and the command look things up in. */
export function buildIndex(catalog: Catalog): CatalogIndex {
  const { entries, tables } = catalog;
  const ids = new Set(entries.map(({ id }) => id));
  return {
    entries: entries.map((entry) => indexEntry(catalog, entry)),
    members: entries.flatMap((entry) => indexMembers(entry, ids)),
    handlings: tables.handlings.items,
    categories: tables.categories.items,
    languages: tables.languages.items,
    oauthErrors: tables['oauth-errors'].items,
    suberrors: tables.suberrors.items,
    classifications: tables.classifications.items,
    claims: tables.claims.items,
    knownApps: tables['known-apps'].items,
    retry: tables.retry,
  };
}

/**
 * Every literal message of the catalog, for pastes whose code is missing.
 * The English ones come first, then those in other languages; among them the errors met most.
 */
export function buildTemplates({ entries }: Catalog): Template[] {
  // Of one text that several entries print, the code's own is meant, not its class or classification.
  const isCode = ({ kind }: Entry) => kind === 'code';
  const sorted = entries.toSorted((a, b) => Number(isCode(b)) - Number(isCode(a)) || byFrequency(a, b));
  return [
    ...sorted.flatMap(({ id, messages }) => messages.map((text) => ({ id, text }))),
    ...sorted.flatMap(({ id, localMessages }) => localMessages.map(({ text }) => ({ id, text }))),
  ];
}

/** All that the engine needs of a catalog. */
export function buildKnowledge(catalog: Catalog): FullKnowledge {
  return { index: buildIndex(catalog), templates: buildTemplates(catalog) };
}
