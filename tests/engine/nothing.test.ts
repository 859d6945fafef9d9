import { describe, expect, test } from 'vitest';
import { describeNothing } from '../../src/engine/nothing.ts';
import { explain, knowledge } from './knowledge.ts';

const describePaste = (paste: string) => {
  const { primary, signals } = explain(paste);
  expect(primary).toBeNull();
  return describeNothing(paste, signals, knowledge.index);
};

describe('a text without an error', () => {
  test.each([
    ['guid', 'fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7'],
    ['guid', ' {FB3D2015-BC17-4BB9-BB85-30C5CF1AAAA7}\n'],
    ['number', '42'],
    ['number', '999999999999'],
    [
      'provider',
      '{"error":"invalid_grant","error_description":"Token has been expired."} from https://oauth2.googleapis.com/token, a long answer',
    ],
    [
      'page',
      '<!DOCTYPE html><html><body><div>Welcome to our shop, please look around here</div></body></html>',
    ],
    [
      'ids',
      'The request failed. Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7 and nothing more is known about it',
    ],
    ['token', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLW9mLXRoaXMtdG9rZW4'],
    ['long', 'The quick brown fox jumps over the lazy dog.\n'.repeat(1000)],
    ['text', 'The quick brown fox jumps over the lazy dog, and nobody is any the wiser for it in the end.'],
  ])('is told to be: %s', (kind, paste) => {
    expect(describePaste(paste).kind).toBe(kind);
  });

  test('of another provider names it', () => {
    const text =
      'error=access_denied from https://contoso.okta.com/oauth2/v1/authorize?client_id=x&state=longer';
    expect(describePaste(text)).toMatchObject({ kind: 'provider', provider: 'Okta' });
  });

  test('says what was looked for, and what of it was there', () => {
    const { looked, errors } = describePaste(
      'It failed. Timestamp: 2026-11-20 09:14:07Z. Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7, that is all there is',
    );
    expect(errors).toBe(knowledge.index.entries.length);
    expect(looked.filter(({ found }) => found.length > 0)).toEqual([
      { what: 'ids', found: ['fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7'], foreign: false },
      { what: 'times', found: ['2026-11-20 09:14:07Z'], foreign: false },
    ]);
  });

  test('tells exceptions of other programs from those of the libraries', () => {
    const { looked } = describePaste(
      'TypeError: Cannot read properties of undefined (reading "map") at List (List.jsx:10:23) at render (app.js:1:1)',
    );
    expect(looked.find(({ what }) => what === 'exceptions')).toEqual({
      what: 'exceptions',
      found: ['TypeError'],
      foreign: true,
    });
  });
});
