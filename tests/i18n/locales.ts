import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../src/i18n');

/** A text of a locale file, with the names that lead to it. */
export interface Leaf {
  key: string;
  text: unknown;
}

/** Every text in a tree of names, in order: `{ nav: { menu: 'Menu' } }` gives `nav.menu`. */
export function leaves(tree: unknown, path: string[] = []): Leaf[] {
  if (typeof tree !== 'object' || tree === null) return [{ key: path.join('.'), text: tree }];
  return Object.entries(tree).flatMap(([name, branch]) => leaves(branch, [...path, name]));
}

function read(locale: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8'));
}

/** The words of the interface in English. */
export const english = leaves(read('en'));

/** Every other locale: the words of the interface, and those of the vocabulary tables. */
export const translations = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'en.json')
  .map((name) => name.replace('.json', ''))
  .map((locale) => {
    const { vocabulary, ...words } = read(locale);
    return { locale, words: leaves(words), vocabulary: leaves(vocabulary ?? {}) };
  });

/** The keys of some texts. */
export function keysOf(texts: Leaf[]): string[] {
  return texts.map(({ key }) => key).sort();
}
