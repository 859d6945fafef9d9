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

test('a word that the catalog lacks is answered on standard error, with what to try', () => {
  expect(msalErrors(['lookup', 'no_such_code'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'The catalog has no entry for "no_such_code". Try: msal-errors search no_such_code\n',
  });
});

test('a number that the catalog lacks is told what it allows, and where each cloud explains it', () => {
  const { code, stdout, stderr } = msalErrors(['lookup', 'AADSTS700299']);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^The catalog has no entry for "AADSTS700299"\./);
  expect(stderr).toMatch(/\d+ of the \d+ known codes that begin with AADSTS7002/);
  for (const host of [
    'login.microsoftonline.com',
    'login.microsoftonline.us',
    'login.partner.microsoftonline.cn',
  ]) {
    expect(stderr).toContain(`https://${host}/error?code=700299`);
  }
  expect(code).toBe(1);
});

test('a code of which only the message is published says so, and what helps with any code', () => {
  const { stdout } = msalErrors(['lookup', '1400011']);
  expect(stdout).toContain('Only the message is published');
  expect(stdout).toContain('Session key is not provided.');
  expect(stdout).toContain('What helps with any code');
  expect(stdout).not.toContain('Fix it');
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
