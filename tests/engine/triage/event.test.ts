import { describe, expect, test } from 'vitest';
import { readInstant } from '../../../src/engine/instant.ts';
import { readEvent } from '../../../src/engine/triage/event.ts';
import { explain, knowledge } from '../knowledge.ts';
import { labelledPastes } from '../labelled.ts';
import { guid } from './pieces.ts';

const now = Date.parse('2026-12-01T00:00:00Z');
const read = (record: string) => readEvent(record, knowledge, now);
const at = (iso: string) => Date.parse(iso);

describe('the error of a record', () => {
  test('is the code that stands in it, with its time and correlation id', () => {
    const record = `2026-11-20 09:14:09 ERROR AADSTS50076: x Trace ID: ${guid(2)} Correlation ID: ${guid(1)} Timestamp: 2026-11-20 09:14:07Z`;
    expect(read(record)).toEqual({
      id: 'AADSTS50076',
      at: at('2026-11-20T09:14:07Z'),
      correlationId: guid(1),
      text: record,
      isRow: false,
    });
  });

  test('has the time of its line where the service’s own was not logged', () => {
    expect(read('2026-11-20 09:14:09 ERROR AADSTS50076: x')?.at).toBe(at('2026-11-20T09:14:09Z'));
  });

  test('has neither where none stands there', () => {
    expect(read('AADSTS50076: x')).toMatchObject({ at: null, correlationId: null });
  });

  test('is the cause where a general code wraps it', () => {
    expect(
      read('AADSTS70002: Error validating credentials. AADSTS50126: Invalid username or password.')?.id,
    ).toBe('AADSTS50126');
  });

  test('is the one that error_codes names where the message names another', () => {
    const record = '{"error_description":"AADSTS70002: x","error_codes":[50126]}';
    expect(read(record)?.id).toBe(explain(record).primary?.id);
  });

  test.each([
    [
      'a library’s code',
      'BrowserAuthError: user_cancelled: User cancelled the flow',
      'msal-browser:user_cancelled',
    ],
    ['a number in error_codes alone', `{"error":"invalid_grant","error_codes":[50076]}`, 'AADSTS50076'],
    [
      'an OAuth error of Microsoft',
      'login.microsoftonline.com answered {"error":"invalid_grant"}',
      'oauth:invalid_grant',
    ],
    ['a code written in lower case', 'token error aadsts50076', 'AADSTS50076'],
    ['a code behind escapes', 'error_description=AADSTS50058%3a+A+silent+sign-in', 'AADSTS50058'],
  ])('may be %s', (_, record, id) => expect(read(record)?.id).toBe(id));
});

describe('of several ids and times in a record', () => {
  const own = `{"correlationId":"${guid(7)}","timestamp":"2026-11-20T10:00:00Z"}`;

  test('those behind the code count, not those that the app logs itself', () => {
    const record = `${own} AADSTS50076: x Correlation ID: ${guid(1)} Timestamp: 2026-11-20 09:14:07Z`;
    expect(read(record)).toMatchObject({ correlationId: guid(1), at: at('2026-11-20T09:14:07Z') });
  });

  test('those before it count where none stand behind it', () => {
    expect(read(`${own} AADSTS50076: x`)).toMatchObject({
      correlationId: guid(7),
      at: at('2026-11-20T10:00:00Z'),
    });
  });

  test.each([
    `[2026-11-20 09:14:07Z - ${guid(1)}] AADSTS50076: x`,
    `[Fri, 20 Nov 2026 09:14:07 GMT] : [${guid(1)}] : @azure/msal-browser@5.0.0 : Error - AADSTS50076: x`,
    `AADSTS50076: x client-request-id: ${guid(1)}`,
    `AADSTS50076: x correlation_id: '${guid(1).toUpperCase()}'`,
  ])('the correlation id is read from %s', (record) => expect(read(record)?.correlationId).toBe(guid(1)));
});

describe('no error of ours', () => {
  test.each([
    ['a success', '{"createdDateTime":"2026-11-20T09:14:07Z","status":{"errorCode":0}}'],
    ['a line that only mentions the library', '2026-11-20 09:14:07 INFO MSAL 4.61.3 started'],
    ['a short word of OAuth that may be anybody’s', '{"error":"invalid_grant"}'],
    [
      "another provider's error",
      '{"error":"invalid_grant"} https://oauth2.googleapis.com/token says the log of a long line',
    ],
    ['an error code of another program', '2026-11-20 09:14:07 ErrorCode: 10061 connection refused'],
    ['nothing', ''],
  ])('%s', (_, record) => expect(read(record)).toBeNull());
});

describe('a record says what the diagnosis of it says', () => {
  const wrong = (differs: (paste: string) => boolean) =>
    labelledPastes.filter(({ input }) => differs(input)).map(({ id }) => id);

  test('for every labelled paste: the error', () => {
    expect(
      wrong((paste) => {
        const { primary } = explain(paste);
        const id = primary && primary.confidence !== 'fuzzy' ? primary.id : null;
        const short = primary?.reason === 'oauth-error' && paste.length <= 60;
        return !short && (read(paste)?.id ?? null) !== id;
      }),
    ).toEqual([]);
  });

  test('the correlation id', () => {
    expect(
      wrong((paste) => {
        const event = read(paste);
        return (
          event !== null && event.correlationId !== (explain(paste).correlationId?.toLowerCase() ?? null)
        );
      }),
    ).toEqual([]);
  });

  test('the time', () => {
    expect(
      wrong((paste) => {
        const event = read(paste);
        const { timestamp } = explain(paste);
        return event !== null && timestamp !== null && event.at !== readInstant(timestamp, 0);
      }),
      // The one of these is broken within its date by the encoding of a mail.
    ).toEqual(['b1-019']);
  });
});
