/** What a guide says of itself in its frontmatter: all full entries of families and categories. */
export interface Explains {
  families: string[];
  categories: string[];
}

interface Candidate {
  id: string;
  family: string;
  kind: string;
  category: string | null;
  depth: string;
}

function idsIn(source: string): string[] {
  const links = [...source.matchAll(/<EntryLink\s+id="([^"]+)"/g)].map(([, id = '']) => id);
  const lists = [...source.matchAll(/<EntryList\s+ids=\{\[([^\]]*)\]\}/g)].flatMap(([, ids = '']) =>
    [...ids.matchAll(/['"]([^'"]+)['"]/g)].map(([, id = '']) => id),
  );
  return [...links, ...lists];
}

function tablesIn(source: string): { family: string; kind: string | undefined }[] {
  return [...source.matchAll(/<EntryTable\s+family="([^"]+)"(?:\s+kind="([^"]+)")?/g)].map(
    ([, family = '', kind]) => ({ family, kind }),
  );
}

/**
 * Ids of the entries that a guide explains: those that its text links, lists or puts into a table, and what its
 * frontmatter adds.
 * @param source of the guide, MDX without its frontmatter
 */
export function namedEntries(source: string, explains: Explains, entries: Candidate[]): Set<string> {
  const tables = tablesIn(source);
  const inTable = ({ family, kind }: Candidate) =>
    tables.some((table) => table.family === family && (!table.kind || table.kind === kind));
  const added = ({ family, category, depth }: Candidate) =>
    depth === 'full' && (explains.families.includes(family) || explains.categories.includes(category ?? ''));
  const others = entries.filter((entry) => inTable(entry) || added(entry)).map(({ id }) => id);
  return new Set([...idsIn(source), ...others]);
}
