import { describe, expect, test } from 'vitest';
import { decodeClaims, explainClaims, jsonEnd } from '../../src/engine/claims.ts';
import { explain, knowledge } from './knowledge.ts';

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

  test('base64 is decoded with line breaks in it', () => {
    expect(decodeClaims(`${base64.slice(0, 20)}\r\n${base64.slice(20)}\n`)).toEqual(claims);
  });

  test('JSON and base64 are decoded from a URL, and from a URL within a URL', () => {
    const inUrl = encodeURIComponent(JSON.stringify(claims));
    expect(decodeClaims(inUrl)).toEqual(claims);
    expect(decodeClaims(encodeURIComponent(inUrl))).toEqual(claims);
    expect(decodeClaims('%7B%22a%22%3A%2250%25%22%7D')).toEqual({ a: '50%' });
    const padded = Buffer.from('{"a":"???>>>"}').toString('base64');
    expect(padded).toMatch(/[+/].*=/);
    expect(decodeClaims(encodeURIComponent(padded))).toEqual({ a: '???>>>' });
  });

  test('a percent sign that belongs to the JSON stays', () => {
    expect(decodeClaims('{"a":"%41 is 50%"}')).toEqual({ a: '%41 is 50%' });
  });

  test.each([
    '',
    '=',
    'not claims at all',
    '{"cut off',
    '%7B%22cut off',
    '%',
    '%ff',
    '[1]',
    'null',
    Buffer.from('[1]').toString('base64'),
    Buffer.from([0xff, 0xfe, 0x7b]).toString('base64'),
    '='.repeat(100_000),
    '{'.repeat(100_000),
    `${'[{"a":'.repeat(50_000)}`,
  ])('what is neither gives null (%#)', (value) => expect(decodeClaims(value)).toBeNull());

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

describe('a claims request, explained', () => {
  const explained = (value: unknown) => explainClaims(value, knowledge.index);
  const meaning = (name: string) => knowledge.index.claims.find(({ id }) => id === name)?.meaning;

  test('says for each claim where it is wanted, what it has to be and what is asked for by it', () => {
    const request = {
      access_token: {
        acrs: { essential: true, value: 'c1' },
        capolids: { essential: true, values: ['9317c3d5', '00000000'] },
        xms_cc: { values: ['cp1'] },
      },
      id_token: { verified_claims: { essential: false } },
    };
    expect(explained(request)).toEqual([
      {
        target: 'access_token',
        name: 'acrs',
        essential: true,
        values: ['c1'],
        meaning: meaning('acrs'),
        instant: null,
      },
      {
        target: 'access_token',
        name: 'capolids',
        essential: true,
        values: ['9317c3d5', '00000000'],
        meaning: meaning('capolids'),
        instant: null,
      },
      {
        target: 'access_token',
        name: 'xms_cc',
        essential: false,
        values: ['cp1'],
        meaning: meaning('xms_cc'),
        instant: null,
      },
      {
        target: 'id_token',
        name: 'verified_claims',
        essential: false,
        values: [],
        meaning: null,
        instant: null,
      },
    ]);
  });

  test('a time in seconds since 1970 is given as a date, and nothing else is', () => {
    const instants = (members: object) => explained({ access_token: members }).map(({ instant }) => instant);
    expect(instants({ nbf: { value: '1702682181' } })).toEqual(['2023-12-15T23:16:21.000Z']);
    expect(instants({ auth_time: { value: 1702682181 } })).toEqual(['2023-12-15T23:16:21.000Z']);
    expect(instants({ nbf: { value: 'now' }, auth_time: null })).toEqual([null, null]);
    expect(instants({ nbf: { value: '9'.repeat(40) } })).toEqual([null]);
    expect(instants({ nbf: { value: -1 } })).toEqual([null]);
    expect(instants({ acrs: { value: '1702682181' } })).toEqual([null]);
  });

  test('a claim that is named without more is asked for without condition', () => {
    expect(explained({ userinfo: { email: null } })).toEqual([
      { target: 'userinfo', name: 'email', essential: false, values: [], meaning: null, instant: null },
    ]);
  });

  test("values are found in the spelling of Microsoft's examples, and where they stand alone", () => {
    const values = (request: unknown) => explained({ access_token: { polids: request } })[0]?.values;
    expect(values({ essential: true, Values: ['<GUID>'] })).toEqual(['<GUID>']);
    expect(values('one')).toEqual(['one']);
    expect(values(['one', 2, true])).toEqual(['one', '2', 'true']);
    expect(values([null, {}, [['deep']], 'one'])).toEqual(['one']);
  });

  test.each([
    [null],
    [undefined],
    ['acrs'],
    [42],
    [[{ access_token: { acrs: null } }]],
    [{}],
    [{ access_token: null, id_token: 'acrs', userinfo: ['acrs'] }],
    [{ acrs: { essential: true, value: 'c1' } }],
  ])('%j asks for nothing', (value) => expect(explained(value)).toEqual([]));

  test('names that objects have by themselves are names like others', () => {
    const request = JSON.parse('{"__proto__":{"__proto__":null,"constructor":{"essential":"yes"}}}');
    expect(explained(request)).toMatchObject([
      { target: '__proto__', name: '__proto__', essential: false, meaning: null },
      { target: '__proto__', name: 'constructor', essential: false, meaning: null },
    ]);
  });

  test('of a long request the beginning is explained', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, no) => [`claim${no}`, null]));
    const rows = explained({ access_token: many, id_token: many });
    expect(rows).toHaveLength(50);
    expect(rows.at(-1)).toMatchObject({ target: 'access_token', name: 'claim49' });
    expect(explained({ access_token: { acrs: Object.keys(many) } })[0]?.values).toHaveLength(50);
  });

  test('every claim of the catalog says what it is about', () => {
    expect(knowledge.index.claims.map(({ id }) => id)).toContain('xms_rp_ipaddr');
    for (const { title, source } of knowledge.index.claims) {
      expect(title).not.toMatch(/[.:]$/);
      expect(source).not.toMatch(/^https:\/\/learn\.microsoft\.com\/(?!en-us\/)/);
    }
  });
});
