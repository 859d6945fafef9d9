import { describe, expect, test } from 'vitest';
import { decodeClaims, jsonEnd } from '../../src/engine/claims.ts';
import { explain } from './knowledge.ts';

const claims = { access_token: { acrs: { essential: true, value: 'c1' } } };
const base64 = Buffer.from(JSON.stringify(claims)).toString('base64');

describe('decoding claims', () => {
  test('JSON is taken as it is', () => expect(decodeClaims(JSON.stringify(claims))).toEqual(claims));

  test('base64 is decoded, with and without padding', () => {
    expect(decodeClaims(base64)).toEqual(claims);
    expect(decodeClaims(base64.replace(/=+$/, ''))).toEqual(claims);
  });

  test('base64url is decoded', () => {
    const value = { a: '???>>>' };
    expect(decodeClaims(Buffer.from(JSON.stringify(value)).toString('base64url'))).toEqual(value);
  });

  test('what is neither gives null', () => {
    expect(decodeClaims('not claims at all')).toBeNull();
    expect(decodeClaims('{"cut off')).toBeNull();
    expect(decodeClaims('[1]')).toBeNull();
  });

  test('the end of an object is found, and not where it is cut off', () => {
    expect(jsonEnd('{"a":{"b":1}} rest', 0)).toBe(13);
    expect(jsonEnd('{"a":{"b":1}', 0)).toBeNull();
  });
});

describe('claims in a paste', () => {
  test('of a WWW-Authenticate header', () => {
    const paste = `WWW-Authenticate: Bearer realm="", error="insufficient_claims", claims="${base64}"`;
    expect(explain(paste).claims).toEqual(claims);
  });

  test('of a token response, escaped inside its string', () => {
    const body = JSON.stringify({
      error: 'invalid_grant',
      error_codes: [50076],
      claims: JSON.stringify(claims),
    });
    expect(explain(body).claims).toEqual(claims);
    expect(explain(JSON.stringify({ body })).claims).toEqual(claims);
  });
});
