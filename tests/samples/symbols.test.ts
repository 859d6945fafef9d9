import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { shows } from './proofs/proof.ts';
import { syntax } from './syntax.ts';

/** JavaScript is checked against the types of the real packages (types.test.ts). */
const typed = ['javascript', 'node'];
const fixtures = new URL('../fixtures/', import.meta.url);

interface Symbols {
  /** The SDK and the version whose public names these are. */
  sdk: string;
  /** Names, each with where it is declared. */
  symbols: Record<string, string>;
}

function sdkSymbols(language: string): Symbols {
  return JSON.parse(readFileSync(new URL(`sdk-symbols/${language}.json`, fixtures), 'utf8'));
}

function platformWords(language: string): string[] {
  return readFileSync(new URL(`platform-words/${language}.txt`, fixtures), 'utf8')
    .trim()
    .split('\n');
}

const languages = loadCatalog().tables.languages.items.filter(({ id }) => !typed.includes(id));

describe.each(languages)('$label', ({ id, sdk }) => {
  const ofSdk = sdkSymbols(id);
  const ofPlatform = platformWords(id);
  const known = new Set([...Object.keys(ofSdk.symbols), ...ofPlatform]);

  test('the list of symbols is of the version that the samples are written for', () => {
    expect(ofSdk.sdk).toBe(`${sdk.name} ${sdk.version}`);
  });

  test('every symbol says where it is declared', () => {
    expect(Object.entries(ofSdk.symbols).filter(([, where]) => where.length < 8)).toEqual([]);
  });

  test('no symbol of the SDK passes for a word of the platform', () => {
    expect(
      ofPlatform.filter((word) => Object.hasOwn(ofSdk.symbols, word) || /msal|acquire_?token/i.test(word)),
    ).toEqual([]);
  });

  const own = syntax.filter(({ language }) => language === id);

  test.for(own)('$file names only what exists', ({ file, foreign }, context) => {
    shows(context, { file, layer: 'symbols', by: ofSdk.sdk });
    expect(foreign.filter((name) => !known.has(name))).toEqual([]);
  });
});
