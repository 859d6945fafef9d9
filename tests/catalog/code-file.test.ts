import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildKnowledge } from '../../src/catalog/build-index.ts';
import { type PackedCodes, unpackCodes } from '../../src/catalog/code-file.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { packCodes } from '../../src/catalog/pack-codes.ts';
import { abbreviate, spellOut } from '../../src/catalog/spellings.ts';
import { packLocalTitles, packTitles, withTitles } from '../../src/catalog/titles-file.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { near } from '../../src/engine/near.ts';

const { index, templates } = buildKnowledge(loadCatalog());
const overTheWire = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
const codes = unpackCodes(overTheWire<PackedCodes>(packCodes(index)));

/** Every paste of the fixtures. */
const pastes = ['pastes', 'more-pastes'].flatMap((name) =>
  readFileSync(`tests/fixtures/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line): { id: string; input: string } => JSON.parse(line)),
);

describe('the codes as the browser gets them', () => {
  test('bring back every entry in its order, with what the engine reads of it', () => {
    const read = ({ entries }: typeof index) =>
      entries.map(({ id, family, code, name, kind, actor, handling, keys, umbrella, path }) => ({
        ...{ id, family, code, name, kind, actor, handling, keys, umbrella, path },
      }));
    expect(read(codes)).toEqual(read(index));
  });

  test('lead to the same diagnosis of every paste of the fixtures as the whole index', () => {
    const explain = (input: string, known: typeof index) => {
      const diagnosis = diagnose(input, { index: known, templates, near });
      // The title comes with the entry.
      return { ...diagnosis, primary: diagnosis.primary && { ...diagnosis.primary, title: '' } };
    };
    const different = pastes.filter(
      ({ input }) => JSON.stringify(explain(input, codes)) !== JSON.stringify(explain(input, index)),
    );
    expect(pastes.length).toBeGreaterThan(500);
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  test('and with the titles they are the whole index', () => {
    const whole = withTitles(codes, overTheWire(packTitles(index)));
    const english = index.entries.map((entry) => ({ ...entry, titles: {} }));
    expect(whole.entries).toEqual(english);
    expect(whole.handlings).toEqual(index.handlings);
    expect(whole.categories).toEqual(index.categories);
    expect(whole.claims).toEqual(index.claims);
  });

  test('titles in another language stand beside the English ones', () => {
    const local = { locale: 'zh-cn', ...overTheWire(packLocalTitles(index, 'zh-cn')) } as const;
    const whole = withTitles(codes, overTheWire(packTitles(index)), local);
    const titles = (entries: (typeof index)['entries']) =>
      entries.map(({ title, titles: own }) => [title, own['zh-cn'] ?? null]);
    expect(titles(whole.entries)).toEqual(titles(index.entries));
  });
});

describe('abbreviated spellings', () => {
  test.each([
    ['MsalError.UserNull', 'user_null', 'MsalError.^'],
    ['BrowserAuthErrorCodes.interactionInProgress', 'interaction_in_progress', 'BrowserAuthErrorCodes.~'],
    ['ErrorStrings.NO_NETWORK', 'no_network', 'ErrorStrings.!'],
    ['0xCAA80000', '3400007680', '0x#'],
    ['-894959616', '3400007680', '-'],
    ['WAM_provider_error_3400007680', '3400007680', 'WAM_provider_error_='],
    ['anything else', 'user_null', 'anything else'],
    ['Stop!', 'user_null', 'Stop!|'],
    ['a|', 'user_null', 'a||'],
  ])('%s of %s is %s, and comes back', (spelling, code, short) => {
    expect(abbreviate(spelling, code)).toBe(short);
    expect(spellOut(short, code)).toBe(spelling);
  });
});
