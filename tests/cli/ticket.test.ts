import { describe, expect, test } from 'vitest';
import { msalErrors } from './command.ts';

const jwt = 'eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLXZhbHVl';
const secrets = {
  jwt,
  clientSecret: 'abc8Q~Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9z',
  authorizationCode: '0.AXkAtO5xY1vN3kG8.AgABAAEAAAD-DLA3VO7QrddgJg7Wevr',
  password: 'Sommer-2026-Geheim',
};

/** A paste with everything that must not be posted, and everything that support asks for. */
const paste = `MSAL.NetCore.4.61.3.0.MsalUiRequiredException:
\tErrorCode: invalid_grant
Microsoft.Identity.Client.MsalUiRequiredException: AADSTS65001: The user or administrator has not consented to use the application with ID '11111111-2222-3333-4444-555555555555' named 'Contoso Portal'. Send an interactive authorization request for this user and resource.
Trace ID: 9dc3f486-e347-4fe3-9a1b-b3496507ee00
Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7
Timestamp: 2026-11-20 09:14:07Z
{"error":"invalid_grant","suberror":"consent_required"}
POST https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token
username=megan@contoso.com&password=${secrets.password}&client_secret=${secrets.clientSecret}
redirect_uri=https://app.contoso.com/cb?code=${secrets.authorizationCode}
Authorization: Bearer ${secrets.jwt}
from 203.0.113.9, C:\\Users\\megan\\app
`;

describe('explain --ticket', () => {
  const { code, stdout, stderr } = msalErrors(['explain', '--ticket'], paste);

  test('prints the error, who acts, what the app does, and what support asks for', () => {
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^AADSTS65001 \S.+/),
      'Code: AADSTS65001',
      expect.stringMatching(/^Who acts: \S/),
      expect.stringMatching(/^What your app does: \S/),
      'OAuth error: invalid_grant',
      'Suberror: consent_required',
      expect.stringMatching(/: ConsentRequired$/),
      expect.stringMatching(/: MsalUiRequiredException$/),
      'Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7',
      'Trace ID: 9dc3f486-e347-4fe3-9a1b-b3496507ee00',
      'Time: 2026-11-20 09:14:07Z',
      expect.stringMatching(/: msal-dotnet 4\.61\.3\.0$/),
      '',
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('and nobody and nothing else of the paste', () => {
    expect(stdout).not.toMatch(/megan|contoso|203\.0|11111111|Portal|Users/i);
    for (const secret of Object.values(secrets)) expect(stdout).not.toContain(secret.slice(4, 20));
  });

  test.each([
    ['an error without an entry', 'AADSTS399999: something new', /^AADSTS399999 .+\nCode: AADSTS399999\n$/],
    [
      'a library’s error',
      'BrowserAuthError: user_cancelled: x',
      /^msal-browser:user_cancelled .+\nCode: msal-browser:user_cancelled\n/,
    ],
    [
      'a message without its code',
      'The user or administrator has not consented to use the application with ID x named y. Send an interactive authorization request for this user and resource.',
      /^AADSTS65001 .+\nCode: AADSTS65001\n/,
    ],
  ])('of %s', (_, text, ticket) => expect(msalErrors(['explain', '--ticket'], text).stdout).toMatch(ticket));

  test('holds no class of somebody’s own packages', () => {
    const own = 'com.contoso.portal.auth.TokenException: AADSTS50076: x';
    expect(msalErrors(['explain', '--ticket'], own).stdout).not.toContain('contoso');
  });

  test('ends with 1 and says what helps where nothing was recognised', () => {
    const nothing = msalErrors(['explain', '--ticket'], 'The quick brown fox');
    expect(nothing.stdout).toMatch(/^Nothing recognised\n/);
    expect(nothing.code).toBe(1);
  });

  test('goes with neither --json nor --jsonl', () => {
    expect(msalErrors(['explain', '--ticket', '--json'], paste)).toMatchObject({ code: 2, stdout: '' });
    expect(msalErrors(['explain', '--ticket', '--jsonl', 'x'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('no output shows a token or a secret in full', () => {
  test.each([[[]], [['--json']], [['--ticket']], [['--language', 'python']]])('explain %j', (options) => {
    const { stdout } = msalErrors(['explain', ...options], paste);
    expect(stdout).toContain('AADSTS65001');
    for (const secret of Object.values(secrets)) {
      for (let at = 3; at + 16 <= secret.length; at++)
        expect(stdout).not.toContain(secret.slice(at, at + 16));
    }
  });

  test('but --json says that they are there', () => {
    expect(JSON.parse(msalErrors(['explain', '--json'], paste).stdout).leaks).toEqual({
      tokens: 2,
      secrets: 2,
    });
  });
});
