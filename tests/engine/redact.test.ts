import { describe, expect, test } from 'vitest';
import { redact as redactText } from '../../src/engine/redact.ts';
import { ticket } from '../../src/engine/ticket.ts';
import { explain, knowledge } from './knowledge.ts';

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
