import { describe, expect, test } from 'vitest';
import { buildIndex, buildTemplates } from '../../src/catalog/build-index.ts';
import { type Catalog, loadCatalog } from '../../src/catalog/load.ts';
import type { Entry } from '../../src/catalog/schema/entry.ts';
import { entry } from './entries.ts';

const real = loadCatalog();

function catalogOf(entries: Entry[], translations: Catalog['translations'] = new Map()): Catalog {
  return { entries, translations, tables: real.tables };
}

const internal = entry({
  id: 'msal-objc:MSALInternalError',
  kind: 'group',
  messages: [],
  members: [{ code: '-42000', name: 'MSALInternalErrorInvalidParameter' }, { code: '-42004' }],
});

describe('an index entry holds what search and the verdict need', () => {
  test('of an entry of the sign-in service', () => {
    expect(buildIndex(catalogOf([entry({ rank: 5, keys: ['50076'], aliases: ['MFA'] })])).entries).toEqual([
      {
        id: 'AADSTS50076',
        family: 'aadsts',
        code: 'AADSTS50076',
        name: 'UserStrongAuthClientAuthNRequired',
        kind: 'code',
        depth: 'full',
        title: 'Multifactor authentication is required',
        actor: 'user',
        handling: 'acquire-interactively-with-claims',
        category: 'multifactor-authentication',
        keys: ['50076'],
        aliases: ['MFA'],
        umbrella: false,
        rank: 5,
        titles: {},
        path: 'errors/aadsts/50076',
      },
    ]);
  });

  test('where there is no name and no rank it says null', () => {
    const [found] = buildIndex(catalogOf([entry({ name: undefined })])).entries;
    expect(found).toMatchObject({ name: null, rank: null });
  });

  test('the title comes along in the languages that the entry is translated to', () => {
    const translated = { $schema: '', title: '다단계 인증 필요', summary: '정책에서 요구합니다.' };
    const translations: Catalog['translations'] = new Map([
      ['ko', new Map([['AADSTS50076', translated]])],
      ['zh-cn', new Map()],
    ]);
    const [found] = buildIndex(catalogOf([entry()], translations)).entries;
    expect(found?.titles).toEqual({ ko: '다단계 인증 필요' });
  });
});

describe('a group lists the codes that it covers', () => {
  test('by their names, and by their numbers where they have none', () => {
    expect(buildIndex(catalogOf([internal])).members).toEqual([
      {
        id: 'msal-objc:MSALInternalErrorInvalidParameter',
        code: '-42000',
        name: 'MSALInternalErrorInvalidParameter',
        entry: 'msal-objc:MSALInternalError',
      },
      { id: 'msal-objc:-42004', code: '-42004', name: null, entry: 'msal-objc:MSALInternalError' },
    ]);
  });

  test('a code is covered once: by one group, and by no entry of its own', () => {
    const { entries, members } = buildIndex(real);
    const ids = [...entries, ...members].map(({ id }) => id.toLowerCase());
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

test('the tables come along as they are', () => {
  const index = buildIndex(catalogOf([]));
  expect(index.handlings).toBe(real.tables.handlings.items);
  expect(index.oauthErrors).toBe(real.tables['oauth-errors'].items);
  expect(index.claims).toBe(real.tables.claims.items);
  expect(index.retry).toBe(real.tables.retry);
});

test('every message of every entry is a template', () => {
  const entries = [entry({ messages: ["Use MFA to access '{resource}'.", 'Use MFA.'] }), internal];
  expect(buildTemplates(catalogOf(entries))).toEqual([
    { id: 'AADSTS50076', text: "Use MFA to access '{resource}'." },
    { id: 'AADSTS50076', text: 'Use MFA.' },
  ]);
});

test('messages in other languages are templates too, behind the English ones of all entries', () => {
  const first = entry({
    rank: 1,
    messages: ['Use MFA.'],
    localMessages: [
      { language: 'de', text: 'Verwenden Sie MFA.' },
      { language: 'fr', text: 'Utilisez MFA.' },
    ],
  });
  const second = entry({ id: 'AADSTS50079', rank: 2, messages: ['Register.'] });
  expect(buildTemplates(catalogOf([second, first]))).toEqual([
    { id: 'AADSTS50076', text: 'Use MFA.' },
    { id: 'AADSTS50079', text: 'Register.' },
    { id: 'AADSTS50076', text: 'Verwenden Sie MFA.' },
    { id: 'AADSTS50076', text: 'Utilisez MFA.' },
  ]);
});
