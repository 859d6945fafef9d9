import { describe, expect, test } from 'vitest';
import { explain, signals } from './knowledge.ts';

const jwt = 'eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLXZhbHVl';
const clientSecret = 'abc8Q~Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9z';
const authorizationCode = '0.AXkAtO5xY1vN3kG8.AgABAAEAAAD-DLA3VO7QrddgJg7Wevr';
const refreshToken = 'M.C5_BAY.-CVx8abcd*efgh!1234$$abcdefghij';
const key = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';

describe('a token is found', () => {
  test.each([
    ['in a header', `Authorization: Bearer ${jwt}`],
    ['that is opaque, in a header', 'Authorization: Bearer EwB4A8l6BAAUkj1NuJYtTVha-Mogk-HEiPbQo04AAY'],
    ['in a token response', `{"access_token":"${jwt}","token_type":"Bearer"}`],
    ['encrypted, with five parts', `id_token=${jwt}.AAAA.BBBB`],
    ['a refresh token of Entra', `"refresh_token": "${authorizationCode}"`],
    ['a refresh token of a personal account', `refresh_token=${refreshToken}&scope=openid`],
    ['an authorization code in an address', `https://app.contoso.com/cb?code=${authorizationCode}&state=1`],
    [
      'an authorization code behind a fragment',
      `https://app.contoso.com/#code=${refreshToken}&client_info=x`,
    ],
    ['an authorization code that was posted', `{ "code": "${authorizationCode}" }`],
    ['a device code', 'device_code=GAQABAAEAAAD--DLA3VO7QrddgJg7Wevr'],
    ['the cookie of the sign-in service', `Cookie: ESTSAUTHPERSISTENT=${authorizationCode}; x=1`],
    [
      'the cookie of an ASP.NET Core app',
      'Cookie: .AspNetCore.Cookies=CfDJ8NxhMlkXQ0pEhBvXqLrW3v4TnYbA0aBcDeFgHiJkLmNoP',
    ],
    ['behind percent-encoding', encodeURIComponent(`#id_token=${jwt}&state=1`)],
    ['in JSON in JSON', JSON.stringify(JSON.stringify({ refresh_token: authorizationCode }))],
  ])('%s', (_, paste) => {
    expect(signals('token', paste)).toHaveLength(1);
    expect(explain(paste).leaks).toEqual({ tokens: 1, secrets: 0 });
  });
});

describe('a secret is found', () => {
  test.each([
    ['what Entra issues, wherever it stands', `we tried ${clientSecret} as well`],
    ['at the end of a sentence', `The secret is ${clientSecret}. It worked before.`],
    ['in a form', `grant_type=client_credentials&client_secret=${clientSecret}&scope=x`],
    ['in an environment', 'ARM_CLIENT_SECRET=hunter2hunter2'],
    ['in the settings of an app', '"ClientSecret": "hunter2 with spaces"'],
    ['in quotes of PHP', "'client_secret' : 'p@ss w0rd'"],
    ['on a command line', 'az login --service-principal -u x --password hunter2hunter2'],
    ['a password', 'grant_type=password&password=Sommer-2026-Geheim&scope=openid'],
    ['a client assertion', 'client_assertion=not-a-jwt-but-secret-anyway'],
    ['a proof key', 'code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'],
    ['basic authentication', 'Authorization: Basic Y29udG9zbzpodW50ZXIyaHVudGVyMg=='],
    ['in an address', 'https://proxyuser:hunter2@proxy.contoso.com:8080/'],
    [
      'a signature of shared access',
      'https://x.blob.core.windows.net/c?sv=1&sig=abcDEF123%2Bghi%2Fjkl456mnoPQR789%3D&se=1',
    ],
    ['an account key', 'AccountName=contoso;AccountKey=abcdefghij0123456789+/==;EndpointSuffix=x'],
    ['a private key', `-----BEGIN PRIVATE KEY-----\n${key}\n${key}\n-----END PRIVATE KEY-----`],
    [
      'a private key in JSON',
      JSON.stringify({ pem: `-----BEGIN RSA PRIVATE KEY-----\n${key}\n-----END RSA PRIVATE KEY-----` }),
    ],
    [
      'an encrypted private key',
      `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,A1B2C3\n\n${key}\n-----END RSA PRIVATE KEY-----`,
    ],
  ])('%s', (_, paste) => {
    expect(signals('secret', paste).length).toBeGreaterThan(0);
    expect(explain(paste).leaks).toMatchObject({ tokens: 0 });
    expect(explain(paste).leaks.secrets).toBeGreaterThan(0);
  });
});

describe('neither a token nor a secret', () => {
  test.each([
    [
      'claims in base64',
      'WWW-Authenticate: Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxNjA0MTA2NjUxIn19fQ=="',
    ],
    [
      'the parameters of a challenge',
      'WWW-Authenticate: Bearer authorization_uri="https://login.microsoftonline.com/common"',
    ],
    [
      'a sentence about secrets',
      'AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value.',
    ],
    [
      'the name of a parameter',
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    ],
    ['a word in place of one', 'client_secret: required, password=null, client_secret=redacted'],
    ['a placeholder', 'client_secret=<secret-1>&code=<token-1>&password=******** and $PASSWORD'],
    ['the result of a sign-in', 'password: AADSTS50126: Invalid username or password'],
    ['a code of the service', 'https://login.microsoftonline.com/error?code=50076'],
    ['a public key', `-----BEGIN PUBLIC KEY-----\n${key}\n-----END PUBLIC KEY-----`],
  ])('%s', (_, paste) => expect(explain(paste).leaks).toEqual({ tokens: 0, secrets: 0 }));
});

describe('what is shown of one', () => {
  test('is its length, and the beginning that every JSON token has', () => {
    expect(signals('token', `Bearer ${jwt}`)).toEqual([`eyJ… (${jwt.length})`]);
    expect(signals('secret', `client_secret=${clientSecret}`)).toContain('… (40)');
  });

  test('lies where it stands in the paste', () => {
    const paste = `AADSTS7000215 client_secret=${clientSecret}&x=1`;
    const [place] = explain(paste).signals.filter(({ kind }) => kind === 'secret');
    expect(paste.slice(place?.start, place?.end)).toBe(clientSecret);
  });
});

/** Where a secret may stand beside something that is read. */
const contexts: ((secret: string) => string)[] = [
  (secret) => `AADSTS7000215: Invalid client secret provided. client_secret=${secret}`,
  (secret) => `AADSTS50076 scope: User.Read client_secret: ${secret} tenant: contoso.com`,
  (secret) => `AADSTS50076 scope=openid+profile&client_secret=${secret}&x=1`,
  (secret) => `AADSTS50011 redirect_uri=https://app.contoso.com/cb#code=${secret}`,
  (secret) => `AADSTS50011 redirect_uri: https://app.contoso.com/cb?code=${secret}&state=1`,
  (secret) =>
    `AADSTS50011: The redirect URI 'https://app.contoso.com/cb?code=${secret}' specified in the request`,
  (secret) => `resource=https://api.contoso.com/?access_token=${secret} AADSTS50076`,
  (secret) => `"error_uri":"https://login.microsoftonline.com/error?code=50076&refresh_token=${secret}"`,
  (secret) => `App name: Portal access_token=${secret} AADSTS50105`,
  (secret) => `{"error":"invalid_grant","refresh_token":"${secret}","error_codes":[50076]}`,
  (secret) =>
    `POST /token grant_type=password&username=megan@contoso.com&password=${secret}&scope=openid AADSTS50126`,
  (secret) => `Authorization: Bearer ${secret} AADSTS500133`,
  (secret) => encodeURIComponent(`https://x/?id_token=${secret}&error=access_denied`),
  (secret) => JSON.stringify(JSON.stringify({ error: 'invalid_client', client_secret: secret })),
  (secret) => `claims={"access_token":{"x":{"value":"1"}},"id_token":"${secret}"} AADSTS50076`,
  (secret) => `curl -d "client_secret=${secret}" AADSTS7000215`,
  (secret) => `https://proxyuser:${secret}@proxy.contoso.com/ AADSTS90002`,
  (secret) => `az login --service-principal --password ${secret}\nAADSTS7000215`,
];

describe('no diagnosis holds one in full', () => {
  for (const [name, secret] of Object.entries({ jwt, clientSecret, authorizationCode, refreshToken })) {
    test.each(contexts.map((context) => context(secret)))(`${name} in %s`, (paste) => {
      const told = JSON.stringify(explain(paste));
      expect(told).not.toContain(JSON.stringify(secret).slice(1, -1));
      // Nor a good part of it.
      for (let at = 3; at + 16 <= secret.length; at++) expect(told).not.toContain(secret.slice(at, at + 16));
    });
  }

  test('nor a private key', () => {
    const paste = `AADSTS700027 -----BEGIN PRIVATE KEY-----\n${key}\n${key}\n-----END PRIVATE KEY-----`;
    expect(JSON.stringify(explain(paste))).not.toContain(key.slice(0, 20));
  });
});
