import { describe, expect, test } from 'vitest';
import { maskSecrets } from '../../src/engine/mask.ts';
import { redact as redactText } from '../../src/engine/redact.ts';
import { searchEntries } from '../../src/engine/search.ts';
import { readValues, valuesInPaste } from '../../src/engine/values.ts';
import { decodePaste } from '../../src/engine/view/decode.ts';
import { explain, knowledge } from '../engine/knowledge.ts';

/** The shortest inputs on which the engine once failed. */

const redact = (text: string) => redactText(text, knowledge.index);
const opaque = 'kSVhe-kVvWo_xhhtX0AqLvKcG28I1m-PVZNA9jkKChfkDr3y';
const jwt = `eyJ${opaque}.${opaque}.${opaque}`;
const correlationId = '9e3779b1-3c6e-f362-daa6-6d1378dde6c4';

describe('places', () => {
  test.each([
    ['percent-encoding of every character', '%35%30%30%37%36%22', 0, 15],
    ['the bytes of an e-mail', '=\n=\n=35=30=30=37=36=22', 4, 19],
  ])('a code in %s has its own', (_, paste, start, end) => {
    expect(explain(paste).signals).toEqual([{ kind: 'code', value: 'AADSTS50076', start, end }]);
  });

  test('an escaped byte order mark takes nothing with it', () => {
    const paste = '%EF%BB%BF%35%30%30%37%36';
    const view = decodePaste(paste);
    expect(view.home(view.text.indexOf('5'))).toBe(9);
    expect(view.home(view.text.length)).toBe(paste.length);
  });

  test('two lines of one length are no text that was broken at a width', () => {
    const line = 'redirect_uri=https://app.contoso.com/signin';
    expect(explain(`${line}\n${line}`).redirectUri).toBe('https://app.contoso.com/signin');
  });
});

describe('the primary', () => {
  test.each(['50076', 'interaction_required'])('of %s stays, however many lines follow', (code) => {
    expect(explain(code + '\n'.repeat(200)).primary).toEqual(explain(code).primary);
  });

  test('stands once, though a class has the name of another code', () => {
    const { primary, others } = explain('MSALErrorServerError: AADSTS50179');
    expect([primary?.id, ...others.map(({ id }) => id)]).toEqual([
      'AADSTS50179',
      'msal-objc:MSALErrorServerError',
    ]);
  });

  test('comes first by its order: the label of a trace id is no log level', () => {
    const { others } = explain(
      `AADSTS50076 Trace ID: ${correlationId}\nAADSTS50079 Trace ID: ${correlationId}`,
    );
    expect(others).toEqual([{ id: 'AADSTS50079', role: 'also-present', reason: 'order' }]);
  });

  test('is found by a message that is percent-encoded', () => {
    const message = 'The user or administrator has not consented to use the application';
    expect(explain(encodeURIComponent(message)).primary?.id).toBe('AADSTS65001');
  });
});

describe('secrets', () => {
  test.each([
    ['scope=openid password=K7kSVhekVvWoxh', 'K7kSVhekVvWoxh'],
    [`redirect_uri=https://app.contoso.com/auth?code=${opaque}`, opaque],
    [`scope=openid Authorization: Bearer ${jwt}`, opaque],
  ])('are in no other value: %s', (paste, secret) => {
    expect(JSON.stringify(explain(paste))).not.toContain(secret);
  });

  test('are in no value that was filled into a message', () => {
    const message = "The redirect URI '{replyAddress}' specified in the request";
    const paste = `AADSTS50011: The redirect URI 'https://contoso.com/?code=${opaque}' specified in the request`;
    const values = valuesInPaste(paste, 'AADSTS50011', explain(paste).signals, [message]);
    expect(values).toEqual([{ name: 'replyAddress', value: `https://contoso.com/?code=${'*'.repeat(48)}` }]);
  });

  test('are seen behind an escaped colour code', () => {
    expect(maskSecrets(`\\u001b[31mdevice_code=${opaque}`).text).not.toContain(opaque);
  });

  test('are keys whose lines a logger put something before', () => {
    const line = '2026-11-20T09:14:07.123Z';
    const key = 'MIIEkSVhe/kVvWo/xhhtX0AqLvKcG28I1m/PVZNA9jkK';
    const paste = `${line} -----BEGIN PRIVATE KEY-----\n${line} ${key}\n${line} -----END PRIVATE KEY-----`;
    expect(maskSecrets(paste).text).not.toContain(key);
  });

  test('are no lines that are blank', () => {
    expect(explain(`-----BEGIN PRIVATE KEY-----${'\n'.repeat(30)}`).leaks.secrets).toBe(0);
  });

  test('are seen behind an empty value of the same kind', () => {
    expect(redact('password=\n"password": "K7kSVhekVvWoxh"')).not.toContain('K7kSVhekVvWoxh');
  });

  test('are no codes that follow the word', () => {
    expect(redact('Invalid password: AADSTS50126: Error')).toBe('Invalid password: AADSTS50126: Error');
  });
});

describe('redaction', () => {
  test('leaves no end of a token that begins inside another value', () => {
    expect(redact(`app: Authorization: Bearer ${jwt}`)).not.toContain(opaque.slice(-12));
  });

  test.each([
    `App name: Correlation ID: ${correlationId}`,
    `"appDisplayName":\n"correlation_id":"${correlationId}"`,
    "cannot access the application ' AADSTS50061",
    `client_secret=\nclient-request-id: ${correlationId}`,
    `password:\nCorrelation ID: ${correlationId}`,
  ])('leaves what support needs in the place of a value: %s', (text) => expect(redact(text)).toBe(text));

  test.each(['nina', 'tarik', 'rosa', 'face'])('takes %s out of a path on Windows', (name) => {
    expect(redact(`at Get() in C:\\Users\\${name}\\src\\Auth.cs:line 12`)).toBe(
      'at Get() in C:\\Users\\<name-1>\\src\\Auth.cs:line 12',
    );
    expect(redact(`{"path":"C:\\\\Users\\\\${name}\\\\src"}`)).toBe(
      '{"path":"C:\\\\Users\\\\<name-1>\\\\src"}',
    );
  });

  test('finds a name again behind a letter that has two in lower case', () => {
    expect(redact('İİİ "displayName":"Nina Weber" and Nina Weber.')).toBe(
      'İİİ "displayName":"<name-1>" and <name-1>.',
    );
  });

  test('finds a name again between escapes', () => {
    expect(redact('%22displayName%22%3A%22ninaweber%22%20so%20ninaweber%20called')).toBe(
      '%22displayName%22%3A%22<name-1>%22%20so%20<name-1>%20called',
    );
  });
});

describe('the parts', () => {
  test('values are read behind a letter that has two in lower case', () => {
    expect(readValues("İİİ The app 'contoso' is unknown", ["The app '{app}' is unknown"])).toEqual([
      { name: 'app', value: 'contoso' },
    ]);
  });

  test('near spellings are looked for in short queries only', () => {
    expect(searchEntries(knowledge.index, 'conditionl acces')).not.toEqual([]);
    expect(searchEntries(knowledge.index, 'conditionl acces '.repeat(10))).toEqual([]);
  });
});
