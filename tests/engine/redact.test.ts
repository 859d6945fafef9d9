import { describe, expect, test } from 'vitest';
import { redact as redactText } from '../../src/engine/redact.ts';
import { ticket } from '../../src/engine/ticket.ts';
import { explain, knowledge } from './knowledge.ts';
import { labelledPastes } from './labelled.ts';

const redact = (text: string) => redactText(text, knowledge.index);

describe('redaction', () => {
  test.each([
    ['user megan@contoso.com failed', 'user <user-1> failed'],
    ['megan@contoso.com and lee@contoso.com and Megan@contoso.com', '<user-1> and <user-2> and <user-1>'],
    ['from 203.0.113.9', 'from <ip-1>'],
    ['from 2001:db8:0:0:0:0:0:1', 'from <ip-1>'],
    [
      'https://login.microsoftonline.com/contoso.com/oauth2',
      'https://login.microsoftonline.com/<tenant-1>/oauth2',
    ],
    ['contoso.onmicrosoft.com', '<tenant-1>'],
    ['client_secret=abc8Q~defghijklmnop', 'client_secret=<secret-1>'],
    ['?code=0.AXkA_long_code_value&state=1', '?code=<token-1>&state=1'],
    ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123', 'Authorization: Bearer <token-1>'],
    [`token ${'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-def_123'}`, 'token <token-1>'],
  ])('%s', (text, redacted) => expect(redact(text)).toBe(redacted));

  test('codes, correlation ids and times stay', () => {
    const text =
      'AADSTS50076 Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7 Timestamp: 2026-11-20 09:14:07Z';
    expect(redact(text)).toBe(text);
  });

  test('the endpoints that are no tenant stay', () => {
    expect(redact('https://login.microsoftonline.com/common/oauth2')).toContain('/common/');
  });

  test('redacting twice changes nothing', () => {
    const text = 'megan@contoso.com client_secret=abc8Q~defghijklmnop 203.0.113.9 contoso.onmicrosoft.com';
    expect(redact(redact(text))).toBe(redact(text));
  });

  test('redacting twice changes nothing of any labelled paste', () => {
    const changed = labelledPastes.filter(({ input }) => redact(redact(input)) !== redact(input));
    expect(changed.map(({ id }) => id)).toEqual([]);
  });
});

const [id, app, tenant, jwt] = [
  'fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7',
  '11111111-2222-3333-4444-555555555555',
  '66666666-7777-8888-9999-aaaaaaaaaaaa',
  'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl',
];

describe('what is replaced', () => {
  test.each([
    ['a user', 'User megan@contoso.com', 'User <user-1>'],
    ['a user in quotes', "account 'megan@contoso.com' of", "account '<user-1>' of"],
    ['a guest', 'megan_fabrikam.com#EXT#@contoso.onmicrosoft.com', '<user-1>'],
    ['a user behind escapes', 'login_hint=megan%40contoso.com&x=1', 'login_hint=<user-1>&x=1'],
    ['a domain and its user', 'as CONTOSO\\megan on', 'as <name-1> on'],
    ['a domain and its user in JSON', '"CONTOSO\\\\MBowen"', '"<name-1>"'],
    ['a user of a joined device', 'AzureAD\\MeganBowen', '<name-1>'],
    ['a user behind the label', 'User: contoso\\megan', 'User: <name-1>'],
    ['a name', '"userDisplayName":"Megan Bowen",', '"userDisplayName":"<name-1>",'],
    ['the name in a token', '{"name":"Megan Bowen","oid":"x"}', '{"name":"<name-1>","oid":"x"}'],
    [
      'parts of a name',
      'given_name: Megan\nfamily_name: Bowen',
      'given_name: <name-1>\nfamily_name: <name-2>',
    ],
    ['a folder of Windows', 'C:\\Users\\megan.bowen\\AppData', 'C:\\Users\\<name-1>\\AppData'],
    ['a folder of Windows in JSON', '"C:\\\\Users\\\\megan\\\\x"', '"C:\\\\Users\\\\<name-1>\\\\x"'],
    ['a folder of macOS', '/Users/megan/Library', '/Users/<name-1>/Library'],
    ['a folder of Linux', '/home/megan/app.py', '/home/<name-1>/app.py'],
    ['a machine', 'computer name: MEGAN-PC', 'computer name: <name-1>'],
    ['an address', 'from 203.0.113.9', 'from <ip-1>'],
    ['an address with a port', 'connect to /203.0.113.9:50234 failed', 'connect to /<ip-1>:50234 failed'],
    ['an address behind an equals sign', 'addr=203.0.113.9', 'addr=<ip-1>'],
    ['an address of version 6', '[2001:db8::8a2e:370:7334]:443', '[<ip-1>]:443'],
    ['an address of version 6, whole', '2001:0db8:0000:0000:0000:8a2e:0370:7334', '<ip-1>'],
    ['a tenant', `tenant id ${tenant}`, 'tenant id <tenant-1>'],
    ['a tenant in an address', `https://sts.windows.net/${tenant}/`, 'https://sts.windows.net/<tenant-1>/'],
    [
      'a tenant by its domain',
      'https://login.microsoftonline.com/contoso.com/oauth2',
      'https://login.microsoftonline.com/<tenant-1>/oauth2',
    ],
    [
      'a tenant by its name',
      "was not found in the directory 'Contoso'.",
      "was not found in the directory '<tenant-1>'.",
    ],
    [
      'a tenant by its name alone',
      'was not found in the tenant named Contoso. This',
      'was not found in the tenant named <tenant-1>. This',
    ],
    ['an app', `client_id=${app}`, 'client_id=<app-1>'],
    ['an app and its name', `application '${app}'(Contoso Portal)`, "application '<app-1>'(<app-name-1>)"],
    ['an id of anything else', `oid: ${app}`, 'oid: <id-1>'],
    ['a host', 'https://app.contoso.com/signin-oidc', 'https://<host-1>/signin-oidc'],
    ['a vault', 'https://contoso-kv.vault.azure.net/secrets', 'https://<host-1>/secrets'],
    ['a token', `Bearer ${jwt}`, 'Bearer <token-1>'],
    ['an authorization code', '?code=0.AXkA_long_code_value.AgAB_x&state=1', '?code=<token-1>&state=1'],
    [
      'a refresh token, to its end',
      'refresh_token=M.C5_BAY.-CVx8*efgh!1234$$abcd&x=1',
      'refresh_token=<token-1>&x=1',
    ],
    ['a client secret', 'it is abc8Q~Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9z.', 'it is <secret-1>.'],
    ['a password', '"password": "p@ss w0rd"', '"password": "<secret-1>"'],
    [
      'a signature',
      'https://x.blob.core.windows.net/c?sig=abc%2Bdef%2Fghi1234567890%3D&se=1',
      'https://<host-1>/c?sig=<secret-1>&se=1',
    ],
    [
      'a private key',
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQ==\n-----END PRIVATE KEY-----',
      '-----BEGIN PRIVATE KEY-----<secret-1>-----END PRIVATE KEY-----',
    ],
  ])('%s', (_, text, redacted) => expect(redact(text)).toBe(redacted));

  test('every row of an export, those of successes too', () => {
    const table = 'Error code,User,Application\n50126,Megan Bowen,Contoso Portal\n0,Lee Gu,Contoso Portal\n';
    expect(redact(table)).toBe(
      'Error code,User,Application\n50126,<user-1>,<app-name-1>\n0,<user-2>,<app-name-1>\n',
    );
  });

  test('every token and secret of a text, however it is wrapped', () => {
    const text = JSON.stringify({ body: JSON.stringify({ id_token: jwt, client_secret: 'hunter2hunter2' }) });
    expect(redact(text)).not.toMatch(/eyJ|hunter2/);
  });
});

describe('the same value gets the same placeholder', () => {
  test('in any case, escaped or plain', () => {
    expect(redact('megan@contoso.com Megan@Contoso.com megan%40contoso.com')).toBe(
      '<user-1> <user-1> <user-1>',
    );
  });

  test('where it stands without its label', () => {
    expect(redact('"displayName": "Megan Bowen"\nHello Megan Bowen,')).toBe(
      '"displayName": "<name-1>"\nHello <name-1>,',
    );
  });

  test('other values get other ones, also beside those of an earlier redaction', () => {
    expect(redact('<user-1> wrote to megan@contoso.com and lee@contoso.com')).toBe(
      '<user-1> wrote to <user-2> and <user-3>',
    );
  });

  test('a part of a word is no repeat of a name', () => {
    const text = 'App name: Graph\nhttps://graph.microsoft.com/ geographic';
    expect(redact(text)).toBe('App name: <app-name-1>\nhttps://graph.microsoft.com/ geographic');
    expect(redact('/home/admins/x The administrator consented')).toBe(
      '/home/<name-1>/x The administrator consented',
    );
  });
});

describe('what stays', () => {
  test.each([
    ['codes', 'AADSTS50076 AADB2C90118 BrowserAuthError: user_cancelled 0xCAA20003'],
    ['a correlation id', `Correlation ID: ${id}`],
    ['a trace id', `Trace ID: ${id}`],
    ['the id of a request', `Request Id: ${id} client-request-id: ${id}`],
    ['times', 'Timestamp: 2026-11-20 09:14:07Z, 11/20/2026, 9:14:07 AM, 09:14:07.123'],
    [
      'versions',
      'MSAL.NetCore.4.61.3.0 Microsoft.Identity.Client, Version=4.61.3.0 x-client-Ver: 4.61.3.0 Chrome/120.0.0.0',
    ],
    [
      'hosts of Microsoft',
      'https://login.microsoftonline.com/common https://graph.microsoft.com/v1.0/me https://management.azure.com/ https://aka.ms/x',
    ],
    ['the address of a device sign-in', 'https://microsoft.com/devicelogin'],
    [
      'hosts of the national clouds',
      'https://login.microsoftonline.us/x https://login.partner.microsoftonline.cn/common',
    ],
    ['the authority of no tenant', 'https://login.microsoftonline.com/organizations/oauth2'],
    ['the addresses that everybody has', 'http://localhost:3000/ http://169.254.169.254/metadata'],
    ["the ids of Microsoft's APIs", 'the API 00000003-0000-0000-c000-000000000000'],
    ['claims in base64', 'claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZX19fQ=="'],
    ['folders of build machines', '/home/runner/work C:\\Users\\Public\\x /home/vsts/agent'],
    ['a directory of Microsoft', "does not exist in tenant 'Microsoft Services' and cannot"],
    ['namespaces', 'GuzzleHttp\\Exception\\ClientException in Microsoft.Identity.Client.MsalException'],
    ['nothing at all', ''],
  ])('%s', (_, text) => expect(redact(text)).toBe(text));

  test('what support asks for, in every labelled paste', () => {
    const missing = labelledPastes.filter(({ input }) => {
      const before = explain(input);
      const after = explain(redact(input));
      return (
        after.correlationId !== before.correlationId ||
        after.traceId !== before.traceId ||
        after.timestamp !== before.timestamp
      );
    });
    expect(missing.map(({ id: paste }) => paste)).toEqual([]);
  });

  test('the error, in every labelled paste with a code', () => {
    const changed = labelledPastes.filter(({ input }) => {
      const { primary, codes } = explain(input);
      return codes.length > 0 && explain(redact(input)).primary?.id !== primary?.id;
    });
    expect(changed.map(({ id: paste }) => paste)).toEqual([]);
  });
});

describe('nothing of what is recognised as somebody’s stays in a labelled paste', () => {
  const facts = ['user', 'ip', 'tenant', 'appId'] as const;
  test.each(facts)('%s', (fact) => {
    const left = labelledPastes.filter(({ input }) => {
      const value = explain(input)[fact];
      return value !== null && value.length > 6 && redact(input).toLowerCase().includes(value.toLowerCase());
    });
    expect(left.map(({ id: paste }) => paste)).toEqual([]);
  });
});

describe('a ticket', () => {
  const labels = {
    code: 'Code',
    whoActs: 'Who acts',
    appDoes: 'Action',
    'oauth-error': 'OAuth error',
    suberror: 'Suberror',
    'correlation-id': 'Correlation ID',
    'trace-id': 'Trace ID',
    timestamp: 'Time',
    library: 'Library',
    classification: 'Classification',
    exception: 'Exception',
    'http-status': 'HTTP status',
  };

  test('holds codes, actor, action, ids and time, and no line for what is missing', () => {
    const diagnosis = explain(
      '{"error":"invalid_grant","error_description":"AADSTS50076: for megan@contoso.com","timestamp":"2026-11-20 09:14:07Z","correlation_id":"fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7"}',
    );
    const words = { title: 'Multifactor authentication is required', actor: 'The user', action: 'Sign in' };
    expect(ticket(diagnosis, words, labels)).toBe(
      [
        'AADSTS50076 Multifactor authentication is required',
        'Code: AADSTS50076',
        'Who acts: The user',
        'Action: Sign in',
        'OAuth error: invalid_grant',
        'Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7',
        'Time: 2026-11-20 09:14:07Z',
      ].join('\n'),
    );
  });
});
