import type { CatalogIndex, FullKnowledge, Template } from './knowledge.ts';
import type { Entry } from './schema/entry.ts';
import type { Handling } from './schema/tables.ts';

/** What the engine needs of a catalog, and what an entry is printed with. */
export interface OpenCatalog extends FullKnowledge {
  /** Those of the index, which need not be read for them. */
  handlings: Handling[];
  /** The entry of an id, or of another spelling as the catalog writes it; null where it writes none so. */
  entry(spelling: string): Entry | null;
}

/** Reads a part of a built file, which is ASCII: start and length count characters as well as bytes. */
export type ReadPart = (start: number, length: number) => string;

/** The lines between the header and the entries, in their order. */
const lineNames = ['fingerprint', 'handlings', 'spellings', 'index', 'templates'] as const;
type LineName = (typeof lineNames)[number];

/** How long each of these lines is. */
type Header = Record<LineName, number>;

/** More than a header ever has. */
const headerLimit = 200;

/** JSON in ASCII, which is read faster than UTF-8, and in which a position is the same in text and bytes. */
function toLine(value: unknown): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, escaped);
}

/** Lays entries one behind the other; the rows name each spelling with start and length of its entry. */
function layOut(entries: Map<string, Entry>): { spellings: [string, number, number][]; lines: string[] } {
  const places = new Map<Entry, [start: number, length: number]>();
  const lines: string[] = [];
  let start = 0;
  for (const entry of entries.values()) {
    if (places.has(entry)) continue;
    const line = toLine(entry);
    places.set(entry, [start, line.length]);
    lines.push(line);
    start += line.length + 1;
  }
  const spellings = [...entries].map(([spelling, entry]): [string, number, number] => [
    spelling,
    ...(places.get(entry) ?? [0, 0]),
  ]);
  return { spellings, lines };
}

/**
 * Puts a catalog into one file that can be read in parts: a line of JSON for each, then one for each entry.
 * The index stands there in full, since unpacking a packed one takes longer than reading the difference.
 * @param entries by every spelling that each is to be found under, its id among them
 * @param fingerprint tells the state of the data from any other
 */
export function encodeCatalog(
  { index, templates }: FullKnowledge,
  entries: Map<string, Entry>,
  fingerprint: string,
): string {
  const { spellings, lines: entryLines } = layOut(entries);
  const parts: Record<LineName, unknown> = {
    fingerprint,
    handlings: index.handlings,
    spellings,
    index,
    templates,
  };
  const lines = lineNames.map((name) => toLine(parts[name]));
  const header = Object.fromEntries(lineNames.map((name, at) => [name, lines[at]?.length]));
  return [toLine(header), ...lines, ...entryLines].join('\n');
}

/** Calls a function when its value is first asked for, and never again. */
function lazy<Value>(get: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => {
    kept ??= { value: get() };
    return kept.value;
  };
}

/**
 * Opens a built file; each part is read when it is first asked for.
 * @param fingerprint of the data as it is now
 * @returns null where the file was built from another state of the data
 * @throws where the file was not made by `encodeCatalog`
 */
export function decodeCatalog(read: ReadPart, fingerprint: string): OpenCatalog | null {
  const [headerLine = ''] = read(0, headerLimit).split('\n', 1);
  const header: Header = JSON.parse(headerLine);
  const starts = new Map<LineName, number>();
  let end = headerLine.length + 1;
  for (const name of lineNames) {
    starts.set(name, end);
    end += header[name] + 1;
  }
  const entriesAt = end;
  const readLine = (name: LineName) => read(starts.get(name) ?? 0, header[name]);
  if (JSON.parse(readLine('fingerprint')) !== fingerprint) return null;

  const handlings = lazy(() => JSON.parse(readLine('handlings')) as Handling[]);
  const spellings = lazy(() => readLine('spellings'));
  const index = lazy(() => JSON.parse(readLine('index')) as CatalogIndex);
  const templates = lazy(() => JSON.parse(readLine('templates')) as Template[]);
  return {
    get handlings() {
      return handlings();
    },
    get index() {
      return index();
    },
    get templates() {
      return templates();
    },
    entry(spelling) {
      // Searched as text: parsing thousands of rows takes longer than everything else that a look-up does.
      const row = `[${toLine(spelling)},`;
      const at = spellings().indexOf(row);
      if (at < 0) return null;
      const numbers = spellings().slice(at + row.length, spellings().indexOf(']', at + row.length));
      const [start = 0, length = 0] = numbers.split(',').map(Number);
      return JSON.parse(read(entriesAt + start, length));
    },
  };
}
