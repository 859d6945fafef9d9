import { describe, expect, test } from 'vitest';
import { buildKnowledge } from '../../src/catalog/build-index.ts';
import { decodeCatalog, encodeCatalog, type ReadPart } from '../../src/catalog/built-file.ts';
import { loadCatalog } from '../../src/catalog/load.ts';

const catalog = loadCatalog();
const knowledge = buildKnowledge(catalog);
const byId = new Map(catalog.entries.map((entry) => [entry.id, entry]));
const text = encodeCatalog(knowledge, byId, 'today');

/** Reads from a text, and remembers what was read. */
function reader(from: string): { read: ReadPart; parts: string[] } {
  const parts: string[] = [];
  return {
    parts,
    read: (start, length) => {
      const part = from.slice(start, start + length);
      parts.push(part);
      return part;
    },
  };
}

function open(from = text) {
  const built = decodeCatalog(reader(from).read, 'today');
  if (!built) throw new Error('The file is taken for another one.');
  return built;
}

describe('a catalog comes back from its built file as it was', () => {
  test('every entry', () => {
    const { entry } = open();
    expect(catalog.entries.map(({ id }) => entry(id))).toEqual(catalog.entries);
  });

  test('the index, its handlings and the templates', () => {
    const { index, handlings, templates } = open();
    expect({ index, templates }).toEqual(knowledge);
    expect(handlings).toEqual(index.handlings);
  });

  test('where it holds no entries', () => {
    const nothing = { ...catalog, entries: [] };
    const built = open(encodeCatalog(buildKnowledge(nothing), new Map(), 'today'));
    expect(built.index.entries).toEqual([]);
    expect(built.templates).toEqual([]);
  });
});

test('an id that the catalog lacks has no entry', () => {
  const { entry } = open();
  expect([entry('AADSTS1'), entry(''), entry('constructor')]).toEqual([null, null, null]);
});

test('an entry is found under each spelling that it was given, and stands in the file once', () => {
  const entry = catalog.entries[0];
  if (!entry) throw new Error('The catalog is empty.');
  const spellings = [entry.id, '90002', 'Größe', 'with "quotes", [brackets]\\', '__proto__'];
  const built = encodeCatalog(knowledge, new Map(spellings.map((spelling) => [spelling, entry])), 'today');
  expect(spellings.map(open(built).entry)).toEqual(spellings.map(() => entry));
  expect(built.split('\n').filter((line) => line.startsWith('{"$schema"'))).toHaveLength(1);
});

test('what is not asked for is not read, and nothing is read twice', () => {
  const { read, parts } = reader(text);
  const built = decodeCatalog(read, 'today');
  expect(built?.entry('AADSTS50076')?.id).toBe('AADSTS50076');
  const [, , spellings = '', entry = '', ...more] = parts;
  expect(spellings).toContain('["AADSTS50076",');
  expect(JSON.parse(entry)).toEqual(byId.get('AADSTS50076'));
  expect(more).toEqual([]);
  expect(built?.index).toBe(built?.index);
  expect(built?.templates).toBe(built?.templates);
  expect(parts).toHaveLength(6);
});

test('the file is ASCII, so that a position in the text is one in the bytes', () => {
  expect(text.search(/[^\n\u0020-\u007e]/)).toBe(-1);
});

test('a file that was built from other data is not opened', () => {
  expect(decodeCatalog(reader(text).read, 'tomorrow')).toBeNull();
});

test.each(['', 'nothing', '{}', '{"fingerprint":9}'])(
  'a text that is no built file is refused: %j',
  (wrong) => {
    expect(() => open(wrong)).toThrow(SyntaxError);
  },
);
