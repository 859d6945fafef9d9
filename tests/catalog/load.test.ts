import { describe, expect, test } from 'vitest';
import { CatalogError, loadCatalog, translationLocale } from '../../src/catalog/load.ts';
import { makeDataFolder } from './data-folder.ts';
import { secondFactorMissing, secondFactorWanted } from './entries.ts';

const translation = {
  $schema: '../../schema/error-translation.schema.json',
  title: '다단계 인증 필요',
  summary: '정책에서 두 번째 인증 요소를 요구합니다.',
};

/** What the loader says of a folder that it cannot use. */
function problemOf(files: Record<string, unknown>): string {
  try {
    loadCatalog(makeDataFolder(files));
  } catch (error) {
    expect(error).toBeInstanceOf(CatalogError);
    return (error as CatalogError).message;
  }
  return 'none';
}

describe('a data folder becomes a catalog', () => {
  test('entries come in the order of their files', () => {
    const { entries } = loadCatalog(
      makeDataFolder({
        'errors/aadsts/50079.json': secondFactorMissing,
        'errors/aadsts/50076.json': secondFactorWanted,
      }),
    );
    expect(entries.map(({ id }) => id)).toEqual(['AADSTS50076', 'AADSTS50079']);
  });

  test('what an entry leaves out is empty', () => {
    const { entries } = loadCatalog(makeDataFolder({ 'errors/aadsts/50079.json': secondFactorMissing }));
    expect(entries[0]).toMatchObject({ kind: 'code', umbrella: false, seenIn: [], members: [], keys: [] });
  });

  test('shared sentences are spelled out and placeholders explained', () => {
    const file = {
      ...secondFactorWanted,
      userMessage: '@user-sign-in-again',
      placeholders: undefined,
    };
    const { entries } = loadCatalog(makeDataFolder({ 'errors/aadsts/50076.json': file }));
    expect(entries[0]?.userMessage).toBe('Please sign in again to go on.');
    expect(entries[0]?.placeholders?.resource).toMatch(/^The API that the token is for/);
  });

  test('a translation is kept under its locale and the id of its entry', () => {
    const { translations } = loadCatalog(
      makeDataFolder({
        'errors/aadsts/50076.json': secondFactorWanted,
        'errors/aadsts/50076.ko.json': translation,
      }),
    );
    expect(translations.get('ko')?.get('AADSTS50076')?.title).toBe('다단계 인증 필요');
    expect(translations.get('zh-cn')?.size).toBe(0);
  });

  test('the file name of a translation names its locale', () => {
    expect(translationLocale('errors/aadsts/50076.zh-cn.json')).toBe('zh-cn');
    expect(translationLocale('errors/aadsts/50076.json')).toBeNull();
  });

  test('the catalog of this repository loads', () => {
    const { entries, tables } = loadCatalog();
    expect(entries.map(({ id }) => id)).toContain('AADSTS50076');
    expect(tables.handlings.items.map(({ id }) => id)).toContain('retry-after-delay');
  });
});

describe('a broken folder is refused, with the place and what is wrong there', () => {
  test('a file that is not JSON', () => {
    expect(problemOf({ 'errors/aadsts/50076.json': '{ "id": ' })).toMatch(
      /^data\/errors\/aadsts\/50076\.json: not JSON: /,
    );
  });

  test('a cause without a text', () => {
    const problem = problemOf({
      'errors/aadsts/50076.json': { ...secondFactorWanted, causes: [{ check: 'The logs show it.' }] },
    });
    expect(problem).toContain('data/errors/aadsts/50076.json');
    expect(problem).toContain('at causes[0].text');
    expect(problem).toContain('expected string');
  });

  test('a misspelt field', () => {
    const problem = problemOf({ 'errors/aadsts/50076.json': { ...secondFactorWanted, sumary: 'Short.' } });
    expect(problem).toContain('data/errors/aadsts/50076.json');
    expect(problem).toContain('"sumary"');
  });

  test('an id in no known form', () => {
    const problem = problemOf({ 'errors/aadsts/50076.json': { ...secondFactorWanted, id: '50076' } });
    expect(problem).toContain('An id is AADSTS<digits>, AADB2C<digits> or <family>:<code>.');
    expect(problem).toContain('at id');
  });

  test('a table that is missing', () => {
    expect(problemOf({ 'handlings.json': null })).toBe('data/handlings.json is missing.');
  });

  test('a table with a row that does not fit', () => {
    const problem = problemOf({
      'categories.json': {
        $schema: './schema/categories.schema.json',
        items: [{ id: 'consent', title: 'Consent', summary: ' ' }],
      },
    });
    expect(problem).toContain('data/categories.json');
    expect(problem).toContain('at items[0].summary');
  });

  test('a translation of nothing', () => {
    expect(problemOf({ 'errors/aadsts/50076.ko.json': translation })).toBe(
      'data/errors/aadsts/50076.ko.json: there is no data/errors/aadsts/50076.json that it could translate.',
    );
  });
});
