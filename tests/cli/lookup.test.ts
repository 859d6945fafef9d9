import { describe, expect, test } from 'vitest';
import { msalErrors } from './command.ts';

describe('lookup prints the entry that an exact spelling stands for', () => {
  test.each([
    ['50076', 'AADSTS50076'],
    ['AADSTS50076', 'AADSTS50076'],
    ['aadsts50076', 'AADSTS50076'],
    ['UserStrongAuthClientAuthNRequired', 'AADSTS50076'],
    ['interaction_in_progress', 'msal-browser:interaction_in_progress'],
    ['msal-browser:interaction_in_progress', 'msal-browser:interaction_in_progress'],
    ['MSALErrorInteractionRequired', 'msal-objc:MSALErrorInteractionRequired'],
  ])('%s is %s', (spelling, id) => {
    const { code, stdout, stderr } = msalErrors(['lookup', spelling]);
    expect(stdout.split(/\s/, 1)).toEqual([id]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test.each([[['-50002']], [['--', '-50002']]])('also of an Apple number with its minus: %j', (words) => {
    const { code, stdout } = msalErrors(['lookup', ...words]);
    expect(stdout).toMatch(/^msal-objc:MSALErrorInteractionRequired /);
    expect(code).toBe(0);
  });

  test('as JSON where that is asked for', () => {
    const { code, stdout } = msalErrors(['lookup', '50076', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'AADSTS50076',
      title: 'Multifactor authentication is required',
      handling: 'acquire-interactively-with-claims',
    });
    expect(code).toBe(0);
  });
});

test('a code that the catalog lacks is answered on standard error, with what to try', () => {
  expect(msalErrors(['lookup', 'AADSTS12345678'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'The catalog has no entry for "AADSTS12345678". Try: msal-errors search AADSTS12345678\n',
  });
});

test.each(['constructor', '__proto__', ''])('a word that JavaScript knows is no code: "%s"', (word) => {
  expect(msalErrors(['lookup', word])).toMatchObject({ code: 1, stdout: '' });
});

test.each([[[]], [['50076', '50079']]])('lookup wants exactly one code, not %j', (codes: string[]) => {
  const { code, stdout, stderr } = msalErrors(['lookup', ...codes]);
  expect(stderr).toMatch(/^Name one code, such as 50076\.\n/);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});
