import { describe, expect, test } from 'vitest';
import { readSignInRow } from '../../../src/engine/triage/sign-in-row.ts';
import { guid } from './pieces.ts';

const read = (row: unknown) => readSignInRow(JSON.stringify(row));
const time = '2026-11-20T09:14:07Z';
const event = { id: 'AADSTS50126', at: Date.parse(time), correlationId: guid(1), isRow: true };

describe('a row of the sign-in log gives its code, time and correlation id', () => {
  test.each([
    [
      'Microsoft Graph',
      { createdDateTime: time, correlationId: guid(1), status: { errorCode: 50126, failureReason: 'x' } },
    ],
    ['Graph PowerShell', { CreatedDateTime: time, CorrelationId: guid(1), Status: { ErrorCode: 50126 } }],
    [
      'Log Analytics',
      { TimeGenerated: time, CorrelationId: guid(1), ResultType: '50126', ResultDescription: 'x' },
    ],
    [
      'a diagnostic setting',
      { time, resultType: '50126', correlationId: guid(1), properties: { status: { errorCode: 50126 } } },
    ],
    [
      'a diagnostic setting with its fields below properties',
      { time, properties: { correlationId: guid(1), status: { errorCode: 50126 } } },
    ],
    ['Defender', { Timestamp: time, ErrorCode: 50126, CorrelationId: guid(1) }],
  ])('of %s', (_, row) => expect(read(row)).toMatchObject(event));

  test('of the audit log, which has no correlation id', () => {
    expect(
      read({
        CreationTime: '2026-11-20T09:14:07',
        ErrorNumber: '50126',
        LogonError: 'InvalidUserNameOrPassword',
      }),
    ).toMatchObject({
      ...event,
      correlationId: null,
    });
  });

  test('with the correlation id in lower case, and the whole row', () => {
    const row = { ResultType: 50126, CorrelationId: guid(0xabcdef).toUpperCase() };
    expect(read(row)).toMatchObject({ at: null, correlationId: guid(0xabcdef), text: JSON.stringify(row) });
  });
});

describe('a success is told from a row without a code', () => {
  test.each([
    { createdDateTime: time, status: { errorCode: 0 } },
    { TimeGenerated: time, ResultType: '0' },
    { ResultType: 0 },
    { Timestamp: time, ErrorCode: 0, CorrelationId: guid(1) },
  ])('%j', (row) => expect(read(row)).toBe('success'));
});

describe('what is no such row', () => {
  test.each([
    ['an app’s own error code', { time, ErrorCode: 10061, message: 'connection refused' }],
    ['an HTTP status', { time, status: { errorCode: 404 } }],
    ['a result in words', { time, resultType: 'Failure' }],
    ['a number that is too long', { ResultType: '500761234' }],
    ['a token response', { error: 'invalid_grant', error_codes: [50076] }],
    ['a list', [{ ResultType: '50126' }]],
    ['an empty object', {}],
  ])('%s', (_, row) => expect(read(row)).toBeNull());

  test.each(['', 'AADSTS50126', '{"ResultType":"50126"', 'null', '50126'])('the text %j', (text) =>
    expect(readSignInRow(text)).toBeNull(),
  );
});
