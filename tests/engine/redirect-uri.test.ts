import { describe, expect, test } from 'vitest';
import { asItLooks, oddCharacters } from '../../src/engine/redirect-uri/characters.ts';
import { type CompareOptions, compareRedirectUris } from '../../src/engine/redirect-uri/compare.ts';
import { partNames, splitUri } from '../../src/engine/redirect-uri/split.ts';

/** Each finding as one line: its kind, and whether it matters. */
function say(sent: string, registered: string, options?: CompareOptions): string[] {
  const words = { true: 'refused', false: 'ignored', null: 'not published' };
  return compareRedirectUris(sent, registered, options).findings.map(
    ({ kind, matters }) => `${kind}: ${words[`${matters}`]}`,
  );
}

const zeroWidth = '\u200b';

describe('two addresses differ in', () => {
  test.each<[what: string, sent: string, registered: string, findings: string[]]>([
    ['nothing', 'https://a.com/cb', 'https://a.com/cb', []],
    ['http and https', 'http://localhost/cb', 'https://localhost/cb', ['scheme-http: refused']],
    [
      'http on a public host',
      'http://a.com/cb',
      'https://a.com/cb',
      ['scheme-http: refused', 'http: refused'],
    ],
    ['the case of the scheme', 'HTTPS://a.com/', 'https://a.com/', ['scheme-case: not published']],
    ['www', 'https://www.a.com/cb', 'https://a.com/cb', ['host-www: refused']],
    ['the case of the host', 'https://A.com/cb', 'https://a.com/cb', ['host-case: not published']],
    ['the host', 'https://staging.a.com/cb', 'https://a.com/cb', ['host: refused']],
    ['the name of this computer', 'http://127.0.0.1/cb', 'http://localhost/cb', ['host-loopback: refused']],
    [
      'its number',
      'http://localhost/cb',
      'http://127.0.0.1/cb',
      ['host-loopback: refused', 'loopback-manifest: ignored'],
    ],
    [
      'xn-- and the letters behind it',
      'https://xn--mnchen-3ya.de/',
      'https://münchen.de/',
      ['host-punycode: refused', 'non-ascii-host: refused'],
    ],
    ['the port of localhost', 'http://localhost:3000/cb', 'http://localhost/cb', ['port-localhost: ignored']],
    [
      'the port of localhost over https',
      'https://localhost:5001/cb',
      'https://localhost:44300/cb',
      ['port-localhost: ignored'],
    ],
    ['the port of 127.0.0.1', 'https://127.0.0.1:3000/', 'https://127.0.0.1:4000/', ['port: refused']],
    [
      'a port that goes without saying',
      'https://a.com:443/cb',
      'https://a.com/cb',
      ['port-default: not published'],
    ],
    ['the port', 'https://a.com:8443/cb', 'https://a.com/cb', ['port: refused']],
    ['the path', 'https://a.com/signin', 'https://a.com/cb', ['path: refused']],
    ['the case of the path', 'https://a.com/Signin', 'https://a.com/signin', ['path-case: refused']],
    ['a slash at the end', 'https://a.com/cb/', 'https://a.com/cb', ['path-slash: refused']],
    ['a slash behind the host', 'https://a.com/', 'https://a.com', ['path-root: not published']],
    ['two slashes', 'https://a.com//cb', 'https://a.com/cb', ['path-double: refused']],
    ['percent-encoding', 'https://a.com/a%20b', 'https://a.com/a%20b%2F', ['path: refused']],
    ['percent-encoding only', 'https://a.com/a%2Db', 'https://a.com/a-b', ['path-encoding: not published']],
    [
      'three spellings of one path',
      'https://a.com/Sign%2Din/',
      'https://a.com/sign-in',
      ['path-case: refused', 'path-slash: refused', 'path-encoding: not published'],
    ],
    [
      'a slash and a space',
      'https://a.com/cb/ ',
      'https://a.com/cb',
      ['path-slash: refused', 'whitespace: refused'],
    ],
    ['broken percent-encoding', 'https://a.com/%zz', 'https://a.com/%', ['path: refused']],
    ['the query', 'https://a.com/cb?x=1', 'https://a.com/cb', ['query: refused']],
    [
      'a registered query',
      'https://a.com/cb',
      'https://a.com/cb?x=1',
      ['query: refused', 'query-accounts: not published'],
    ],
    ['a fragment', 'https://a.com/#/cb', 'https://a.com/', ['fragment: refused']],
    ['a wildcard that covers it', 'https://x.a.com/cb', 'https://*.a.com/cb', ['wildcard: not published']],
    [
      'a wildcard that does not',
      'https://x.b.com/cb',
      'https://*.a.com/cb',
      ['host: refused', 'wildcard: not published'],
    ],
    [
      'a wildcard that was sent',
      'https://*.a.com/cb',
      'https://x.a.com/cb',
      ['host: refused', 'wildcard-sent: refused'],
    ],
    ['a space at the end', 'https://a.com/cb ', 'https://a.com/cb', ['whitespace: refused']],
    ['a no-break space', 'https://a.com/c\u00a0b', 'https://a.com/cb', ['whitespace: refused']],
    ['what has no width', `https://a.com/${zeroWidth}cb`, 'https://a.com/cb', ['invisible: refused']],
    ['a Cyrillic letter', 'https://\u0430pp.com/cb', 'https://app.com/cb', ['look-alike: refused']],
    ['a dash that is no hyphen', 'https://my\u2013app.com/', 'https://my-app.com/', ['look-alike: refused']],
    [
      'a full-width sign',
      'https://a.com\uff0fcb',
      'https://a.com/cb',
      ['host: refused', 'path: refused', 'look-alike: refused'],
    ],
    [
      'an app scheme',
      'myapp://auth',
      'https://a.com/',
      ['scheme: refused', 'host: refused', 'path-root: not published'],
    ],
    ['the bundle id', 'msauth.com.a.dev://auth', 'msauth.com.a://auth', ['bundle-id: refused']],
    [
      'the client id in MSAL’s own scheme',
      'msal0a1b2c3d-1111://auth',
      'msal0a1b2c3d-2222://auth',
      ['broker-client: refused'],
    ],
    [
      'the spelling of the signature',
      'msauth://com.a/2jmj7l5rSw0=',
      'msauth://com.a/2jmj7l5rSw0%3D',
      ['path-encoding: not published'],
    ],
    ['the Android package', 'msauth://com.a/x', 'msauth://com.b/x', ['android-package: refused']],
    [
      'the client id for the Windows broker',
      'ms-appx-web://Microsoft.AAD.BrokerPlugin/1-2',
      'ms-appx-web://Microsoft.AAD.BrokerPlugin/1-3',
      ['broker-client: refused'],
    ],
  ])('%s', (_, sent, registered, findings) => {
    expect(say(sent, registered)).toEqual(findings);
  });
});

describe('an address by itself', () => {
  const twice = (text: string) => say(text, text);
  test.each<[what: string, address: string, findings: string[]]>([
    ['is empty', '', ['not-a-uri: refused']],
    ['is a path', '/signin-oidc', ['not-a-uri: refused']],
    ['has no scheme', 'a.com/cb', ['not-a-uri: refused']],
    ['is encoded', 'https%3A%2F%2Fa.com', ['encoded: refused']],
    ['stands in quotes', '"https://a.com"', ['quoted: refused']],
    ['has a blank that was never filled in', 'https://{tenant}.b2clogin.com/', ['placeholder: refused']],
    ['is http elsewhere', 'http://a.com/', ['http: refused']],
    ['is http on this computer', 'http://localhost/', []],
    ['is the IPv6 loopback', 'http://[::1]:3000/', ['ipv6: refused']],
    ['is out of band', 'urn:ietf:wg:oauth:2.0:oob', ['urn: refused']],
    ['holds a sign that is not supported', "https://a.com/it's", ['special: refused']],
    ['is of 256 characters', `https://a.com/${'x'.repeat(242)}`, []],
    ['is of 257 characters', `https://a.com/${'x'.repeat(243)}`, ['too-long: refused']],
    ['ends in a line break from copying', 'https://a.com/cb\r\n', []],
  ])('%s', (_, address, findings) => {
    expect(twice(address)).toEqual(findings);
  });
});

test('one sign-in wants the same port, even for localhost, and the same slash', () => {
  const options = { against: 'sign-in' } as const;
  expect(say('http://localhost:1/', 'http://localhost:2/', options)).toEqual(['port-sign-in: refused']);
  expect(say('https://a.com/', 'https://a.com', options)).toEqual(['path-root: refused']);
});

test('a platform takes its own schemes only', () => {
  const under = (uri: string, platform: 'web' | 'spa' | 'native') => say(uri, uri, { platform });
  expect(under('myapp://auth', 'web')).toEqual(['device-scheme: refused']);
  expect(under('msauth.com.a://auth', 'spa')).toEqual(['device-scheme: refused']);
  expect(under('myapp://auth', 'native')).toEqual([]);
  expect(under('brk-1-2://a.com', 'native')).toEqual(['nested-scheme: refused']);
  expect(under('brk-1-2://a.com', 'spa')).toEqual([]);
  expect(under('http://localhost', 'web')).toEqual([]);
});

test('the parts and the first difference stand where they are in the texts', () => {
  expect(compareRedirectUris('https://a.com:1/Cb?x#y', 'https://a.com/cb')).toMatchObject({
    same: false,
    firstDifference: { sent: 13, registered: 13 },
    parts: [
      { name: 'scheme', sent: 'https://', equal: true, differsAt: null },
      { name: 'host', sent: 'a.com', equal: true },
      { name: 'port', sent: ':1', registered: '', equal: false, differsAt: 0 },
      { name: 'path', sent: '/Cb', registered: '/cb', equal: false, differsAt: 1 },
      { name: 'query', sent: '?x', registered: '', equal: false },
      { name: 'fragment', sent: '#y', registered: '', equal: false },
    ],
  });
  expect(compareRedirectUris('https://a.com/x😀', 'https://a.com/x😁').firstDifference).toEqual({
    sent: 15,
    registered: 15,
  });
});

test('an odd character is named with its code point and what it looks like', () => {
  expect(oddCharacters('a\u0430\u200b')).toMatchObject([
    { kind: 'look-alike', at: 1, codePoint: 'U+0430', like: 'a' },
    { kind: 'invisible', at: 2, codePoint: 'U+200B' },
  ]);
  expect(asItLooks('https://\u0430pp\u200b.com')).toBe('https://app.com');
});

test.each(['https://u:p@a.com:1/x?y#z', 'http://[::1]:80', 'urn:a:b', 'x://', 'https:///?#'])(
  'the parts of %s joined are the address again',
  (uri) => {
    const parts = splitUri(uri);
    expect(partNames.map((name) => parts?.[name]).join('')).toBe(uri);
  },
);

test('any text is compared without an error, and a long one at once', () => {
  const odd = ['', ' ', '%', ':', '://', '\ud800', '\u0000', 'https://', 'https://%', '[', 'https://[:::'];
  for (const one of odd) for (const other of odd) expect(() => say(one, other)).not.toThrow();
  const long = `https://${'a-'.repeat(1_000_000)}`;
  const started = performance.now();
  say(long, `${long}/`);
  expect(performance.now() - started).toBeLessThan(500);
});
