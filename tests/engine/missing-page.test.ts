import { describe, expect, test } from 'vitest';
import { findDestination, readMissingPath } from '../../src/explorer/missing-page.ts';
import { knowledge } from './knowledge.ts';

/** The address that a missing one leads to; what kind of answer it is where there is no one page. */
function destination(pathname: string, base = '/'): string {
  const found = findDestination(knowledge.index, readMissingPath(pathname, base));
  if (found.kind === 'page') return found.entry.path;
  if (found.kind === 'unknown') return found.code;
  return found.kind;
}

describe('the address of a missing page', () => {
  test('is read below the base of the site, and its locale in any case', () => {
    expect(readMissingPath('/repo/zh-TW/errors/AADSTS/50076/', '/repo/')).toEqual({
      locale: 'zh-tw',
      folder: 'aadsts',
      word: '50076',
    });
  });

  test('that ends in a code leads to its page, whatever stands before it', () => {
    for (const path of [
      '/50076',
      '/AADSTS50076/',
      '/errors/50076/',
      '/e/aadsts50076',
      '/ko/errors/aadst/50076',
      '/UserStrongAuthClientAuthNRequired',
    ]) {
      expect(destination(path)).toBe('errors/aadsts/50076');
    }
  });

  test('may carry what was copied along with it', () => {
    expect(destination('/50076.html')).toBe('errors/aadsts/50076');
    expect(destination('/AADSTS50076:')).toBe('errors/aadsts/50076');
    expect(destination('/%E2%80%9CAADSTS50076%E2%80%9D.')).toBe('errors/aadsts/50076');
  });

  test('names a family where several share the code, or all of them are offered', () => {
    expect(destination('/errors/state_mismatch')).toBe('several');
    expect(destination('/msal-common/state_mismatch')).toBe('errors/msal-common/state_mismatch');
  });

  test('with an unknown number leads to what can be said of it', () => {
    expect(destination('/errors/aadsts/50999999')).toBe('AADSTS50999999');
  });

  test('that holds no code at all is words, even where it is not well-formed', () => {
    expect(destination('/guides/what-was-it')).toBe('words');
    expect(destination('/%E0%A4%A')).toBe('words');
  });
});
