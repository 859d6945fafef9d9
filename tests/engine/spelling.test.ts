import { describe, expect, test } from 'vitest';
import { mendWords } from '../../src/engine/spelling.ts';
import { explain } from './knowledge.ts';

const known = new Set([
  'administrator',
  'application',
  'consented',
  'directory',
  'user',
  'used',
  'tenant',
  'sign',
  'signed',
]);
const mend = (text: string) => mendWords(text.split(' '), known).join(' ');

describe('a word is mended', () => {
  test.each([
    ['with a letter too few', 'aplication', 'application'],
    ['with a letter too many', 'applicattion', 'application'],
    ['with a wrong letter', 'applicotion', 'application'],
    ['with two letters out of order', 'applicatoin', 'application'],
    ['at its first letter', 'xdministrator', 'administrator'],
    ['at its last letter', 'administratos', 'administrator'],
    ['that was broken over two lines', 'admini strator', 'administrator'],
    ['among others', 'the useer of an aplication', 'the user of an application'],
  ])('%s', (_, text, mended) => expect(mend(text)).toBe(mended));
});

describe('a word stays as it is', () => {
  test.each([
    ['that is known', 'application directory'],
    ['that is near to nothing', 'keyboard'],
    ['that is two letters away', 'aplicatoin'],
    ['that is too short to be told apart', 'usr sgn'],
    ['that is longer than any', 'application'.repeat(6)],
    ['without letters', ''],
  ])('%s', (_, text) => expect(mend(text)).toBe(text));

  test('also beside one that it could be joined with, where it is known itself', () => {
    expect(mendWords(['sign', 'ed'], known)).toEqual(['sign', 'ed']);
  });
});

test('no words give no words', () => expect(mendWords([], known)).toEqual([]));

describe('a message is recognised', () => {
  const message =
    'The user or administrator has not consented to use the application with ID 11111111-2222-3333-4444-555555555555 named Contoso. Send an interactive authorization request for this user and resource.';

  test.each([
    ['as it is printed', message],
    [
      'with mistyped words',
      message.replace('administrator', 'admnistrator').replace('interactive', 'interractive'),
    ],
    ['broken within its words, as terminals do', message.replace(/(.{80})/g, '$1\n')],
    ['in capitals', message.toUpperCase()],
    ['among other sentences', `Hello, since this morning we see this: ${message} What can we do?`],
  ])('%s', (_, text) =>
    expect(explain(text).primary).toMatchObject({ id: 'AADSTS65001', confidence: 'message' }),
  );
});
