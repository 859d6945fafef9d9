import { describe, expect, test } from 'vitest';
import type { SignalKind } from '../../../src/engine/signal.ts';
import { signals } from '../knowledge.ts';

const id = 'fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7';

/** How texts join a label and its value. */
const joints: [string, (label: string, value: string) => string][] = [
  ['a colon', (label, value) => `${label}: ${value}`],
  ['an equals sign', (label, value) => `${label}=${value}`],
  ['JSON', (label, value) => `{"${label}":"${value}"}`],
  ['JSON in JSON', (label, value) => JSON.stringify(`{"${label}": "${value}"}`)],
  ['a Python dictionary', (label, value) => `{'${label}': '${value}'}`],
  ['a PHP array', (label, value) => `'${label}' => '${value}'`],
  ['a form', (label, value) => `x=1&${label}=${encodeURIComponent(value)}&y=2`],
  ['a line break', (label, value) => `${label}\n${value}\n`],
  ['a column of spaces', (label, value) => `${label}          : ${value}`],
  ['a table of Markdown', (label, value) => `| ${label} | ${value} |`],
  ['cells of HTML', (label, value) => `<td>${label}</td><td>${value}</td>`],
  ['a log of headers', (label, value) => `{"name": "${label}", "value": "${value}"}`],
  ['Markdown code', (label, value) => `**${label}**: \`${value}\``],
];

describe('an id behind its label is read whatever stands between them', () => {
  for (const label of ['correlation_id', 'Correlation ID', 'correlationId', 'client-request-id']) {
    test.each(joints)(`${label} and %s`, (_, join) =>
      expect(signals('correlation-id', join(label, id))).toEqual([id]),
    );
  }
});

describe('each fact is read behind the labels that services, libraries and pages give it', () => {
  const facts: [SignalKind, string[], string][] = [
    [
      'correlation-id',
      ['Correlation Id', 'correlation_id', 'CorrelationId', 'Correlation ld', 'MSALCorrelationIDKey'],
      id,
    ],
    ['trace-id', ['Trace ID', 'trace_id', 'traceId', 'Request Id', 'x-ms-request-id'], id],
    ['timestamp', ['Timestamp', 'time_stamp', 'createdDateTime', 'TimeGenerated'], '2026-11-20 09:14:07Z'],
    ['tenant', ['tenantId', 'Tenant ID', 'tid', 'Directory ID', 'tenant'], id],
    ['tenant', ['tenantId', 'tenant'], 'contoso.onmicrosoft.com'],
    ['app', ['client_id', 'appId', 'Application ID', 'azp', 'Service principal ID'], id],
    [
      'app-name',
      ['appDisplayName', 'App name', 'Application name', 'Client name', 'Application'],
      'Contoso Portal',
    ],
    ['resource', ['resource'], 'https://graph.microsoft.com'],
    ['resource', ['resourceDisplayName'], 'Microsoft Graph'],
    [
      'redirect-uri',
      ['redirect_uri', 'redirectUri', 'Redirect URL', 'Reply URL'],
      'https://app.contoso.com/signin-oidc',
    ],
    ['redirect-uri', ['redirect_uri'], 'msauth.com.contoso.app://auth'],
    [
      'user',
      ['userPrincipalName', 'upn', 'Username', 'login_hint', 'preferred_username', 'User account'],
      'megan@contoso.com',
    ],
    ['ip', ['ipAddress', 'IP address', 'clientIP', 'src', 'lP address'], '203.0.113.9'],
    ['ip', ['ipAddress'], '2001:db8::8a2e:370:7334'],
    ['error-uri', ['error_uri'], 'https://login.microsoftonline.com/error?code=50076'],
  ];
  for (const [kind, labels, value] of facts) {
    test.each(labels)(`${kind}: %s ${value}`, (label) =>
      expect(signals(kind, `"${label}": "${value}"`)).toEqual([value]),
    );
  }

  test('scopes stay together', () => {
    expect(signals('scope', 'scope: openid profile User.Read')).toEqual(['openid profile User.Read']);
    expect(signals('scope', 'scope=openid+profile&x=1')).toEqual(['openid+profile']);
  });
});

describe('what is not the value of a label', () => {
  test.each<[string, SignalKind, string]>([
    ['an authority that names no tenant', 'tenant', 'tenant: common, tenantId=organizations'],
    ['a word of a sentence', 'app-name', 'the application has expired'],
    ['the scope of a sentence', 'scope', 'the scope of this document'],
    ['a client request id', 'trace-id', `client-request-id: ${id}`],
    ['the correlation id of another header', 'correlation-id', `x-ms-correlation-id: ${id}`],
    ['a date in words', 'timestamp', 'Date: yesterday at nine'],
    ['a version', 'ip', 'version: 4.61.3.0'],
    ['half a GUID', 'correlation-id', 'Correlation ID: fb3d2015-bc17-4bb9'],
  ])('%s', (_, kind, text) => expect(signals(kind, text)).toEqual([]));

  test('a label of little weight is passed over where a better one stands', () => {
    expect(
      signals('timestamp', 'Date: Thu, 16 Oct 2025 02:00:05 GMT\nTimestamp: 2026-11-20 09:14:07Z'),
    ).toEqual(['2026-11-20 09:14:07Z']);
    expect(signals('timestamp', 'Date: Thu, 16 Oct 2025 02:00:05 GMT')).toEqual([
      'Thu, 16 Oct 2025 02:00:05 GMT',
    ]);
  });
});

describe('a value ends where the next thing begins', () => {
  test.each<[string, SignalKind, string, string]>([
    ['the next key of a list', 'app-name', 'app_name=Contoso Portal tenant=x', 'Contoso Portal'],
    ['the next column', 'app-name', 'App name: Contoso Portal\tUser: x', 'Contoso Portal'],
    [
      'a comma',
      'redirect-uri',
      'redirect_uri: https://app.contoso.com/cb, response_type=code',
      'https://app.contoso.com/cb',
    ],
    [
      'the next parameter',
      'redirect-uri',
      'redirect_uri=https%3A%2F%2Fapp.contoso.com%2Fcb&x=1',
      'https://app.contoso.com/cb',
    ],
  ])('%s', (_, kind, text, value) => expect(signals(kind, text)).toEqual([value]));
});
