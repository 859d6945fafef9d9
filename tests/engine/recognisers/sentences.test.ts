import { describe, expect, test } from 'vitest';
import type { SignalKind } from '../../../src/engine/signal.ts';
import { explain, signals } from '../knowledge.ts';

const app = '11111111-2222-3333-4444-555555555555';
const id = 'fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7';

describe("the service's sentences name what they are about", () => {
  test.each<[SignalKind, string, string]>([
    [
      'app',
      app,
      `AADSTS700016: Application with identifier '${app}' was not found in the directory 'Contoso'.`,
    ],
    [
      'app',
      app,
      `AADSTS65001: The user or administrator has not consented to use the application with ID '${app}' named 'Contoso Portal'.`,
    ],
    ['app-name', 'Contoso Portal', `AADSTS65001: … the application with ID '${app}' named 'Contoso Portal'.`],
    [
      'app',
      app,
      `AADSTS50105: The signed in user is not assigned to a role for the application '${app}'(Contoso Portal).`,
    ],
    ['app-name', 'Contoso Portal', `AADSTS50105: … for the application '${app}'(Contoso Portal).`],
    [
      'resource',
      '00000003-0000-0000-c000-000000000000',
      "AADSTS50076: … you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
    ],
    [
      'resource',
      'api://contoso-orders',
      'AADSTS500011: The resource principal named api://contoso-orders was not found in the tenant named Contoso.',
    ],
    [
      'redirect-uri',
      'https://app.contoso.com/signin-oidc',
      "AADSTS50011: The redirect URI 'https://app.contoso.com/signin-oidc' specified in the request does not match",
    ],
    [
      'user',
      'megan@contoso.com',
      "AADSTS50020: User account 'megan@contoso.com' from identity provider 'https://sts.windows.net/x/' does not exist",
    ],
    [
      'scope',
      'https://graph.microsoft.com/User.Rad',
      'AADSTS70011: The provided value for the input parameter scope https://graph.microsoft.com/User.Rad is not valid.',
    ],
  ])('%s %s in %s', (kind, value, text) => expect(signals(kind, text)).toEqual([value]));
});

describe('addresses of the service name the tenant', () => {
  test.each([
    `https://login.microsoftonline.com/${id}/oauth2/v2.0/token`,
    `https://login.microsoftonline.us/${id}/`,
    `https://login.partner.microsoftonline.cn/${id}/oauth2`,
    `https://login.windows.net/${id}/`,
    `https://sts.windows.net/${id}/`,
    `POST /${id}/oauth2/v2.0/token HTTP/1.1`,
  ])('%s', (text) => expect(signals('tenant', text)).toEqual([id]));

  test('by its domain as well', () => {
    expect(signals('tenant', 'https://login.microsoftonline.com/contoso.com/oauth2')).toEqual([
      'contoso.com',
    ]);
    expect(signals('tenant', 'https://contoso.b2clogin.com/contoso.onmicrosoft.com/oauth2')).toEqual([
      'contoso.onmicrosoft.com',
    ]);
  });

  test.each(['common', 'organizations', 'consumers'])('but %s is none', (authority) => {
    expect(signals('tenant', `https://login.microsoftonline.com/${authority}/oauth2/v2.0/token`)).toEqual([]);
  });
});

describe('an address of a person is read wherever it stands', () => {
  test.each([
    ['alone', 'megan@contoso.com'],
    ['in a sentence', 'The user megan@contoso.com cannot sign in.'],
    ['in single quotes', "使用者帳戶 'megan@contoso.com' 不存在"],
    ['in German quotes', 'Konto „megan@contoso.com“ fehlt'],
    ['in angle brackets', 'Megan Bowen <megan@contoso.com>'],
    ['behind a scheme', 'mailto:megan@contoso.com'],
    ['within a path', 'https://outlook.office.com/owa/megan@contoso.com/'],
    ['behind percent-encoding', 'login_hint=megan%40contoso.com&x=1'],
    ['before a possessive', "megan@contoso.com's account"],
  ])('%s', (_, text) => expect(signals('user', text)).toEqual(['megan@contoso.com']));

  test.each([
    "o'brien@contoso.com",
    'megan.bowen+test@eu.contoso.com',
    'megan_fabrikam.com#EXT#@contoso.onmicrosoft.com',
  ])('%s stays whole', (address) => expect(signals('user', `account '${address}' is`)).toEqual([address]));

  test.each(['@azure/msal-browser@5.0.0', 'npm i @azure/msal-node@latest', 'a@b', 'user@localhost'])(
    '%s is none',
    (text) => expect(signals('user', text)).toEqual([]),
  );
});

describe('log lines of MSAL hold the correlation id, where nothing is labelled so', () => {
  test.each([
    `False MSAL 4.61.3.0 MSAL.NetCore .NET 8.0 [2026-11-20 09:14:07Z - ${id}] Exception`,
    `[Fri, 20 Nov 2026 09:14:07 GMT] : [${id}] : @azure/msal-browser@5.0.0 : Error - x`,
  ])('%s', (text) => {
    expect(signals('correlation-id', text)).toEqual([id]);
    expect(signals('correlation-id', `${text} Correlation ID: ${app}`)).toEqual([app]);
  });
});

describe('addresses of machines', () => {
  test('are read behind from, for and client', () => {
    expect(explain('connection from 203.0.113.9 refused').ip).toBe('203.0.113.9');
    expect(explain('203.0.113.9 - - [20/Nov/2026:09:14:07 +0000] "POST /token"').ip).toBe('203.0.113.9');
  });

  test('are not made of versions', () =>
    expect(explain('MSAL.NetCore.4.61.3.0.MsalException').ip).toBeNull());
});
