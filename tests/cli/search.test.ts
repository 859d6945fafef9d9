import { expect, test } from 'vitest';
import { msalErrors } from './command.ts';

/** The ids that a search lists, in order. */
function ids(...words: string[]): string[] {
  const { stdout } = msalErrors(['search', ...words, '--json']);
  return JSON.parse(stdout).map(({ id }: { id: string }) => id);
}

test('search lists an entry a line: id, title and who acts', () => {
  const { code, stdout, stderr } = msalErrors(['search', 'redirect', 'uri']);
  expect(stdout).toMatch(/^AADSTS50011 +The redirect URI is not registered for the app {2}Developer\n/);
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test('words may come in one argument or in several, in any case and order', () => {
  const expected = ids('redirect', 'uri');
  expect(expected).toContain('AADSTS50011');
  expect(ids('URI Redirect')).toEqual(expected);
});

test('the code itself comes first', () => {
  expect(ids('50076')[0]).toBe('AADSTS50076');
});

test('a word spelt nearly right still finds something', () => {
  expect(ids('multifacter')).toContain('AADSTS50076');
});

test('words that fit nothing are answered on standard error', () => {
  expect(msalErrors(['search', 'qqqzzz'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Nothing in the catalog fits "qqqzzz".\n',
  });
});

test('a search for nothing is wrong usage', () => {
  const { code, stdout, stderr } = msalErrors(['search']);
  expect(stderr).toMatch(/^Name some words, such as: redirect uri\.\n/);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('misspelt words are mended, and standard error says so', () => {
  const { code, stdout, stderr } = msalErrors(['search', 'redirct', 'uri']);
  expect(stdout).toMatch(/^AADSTS50011 /);
  expect(stderr).toBe('Showing what fits "redirect uri".\n');
  expect(code).toBe(0);
});

test('a code without an entry is named, and none is taken for it', () => {
  expect(msalErrors(['search', 'AADSTS50999'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'AADSTS50999 has no entry here.\n',
  });
});

test('words of the printed messages are found where no title holds them', () => {
  expect(ids('keyset does not exist')).toContain('wam:2148073494');
});
