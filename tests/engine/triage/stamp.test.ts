import { describe, expect, test } from 'vitest';
import { beginsRecord, continuesRecord, readStamp } from '../../../src/engine/triage/stamp.ts';

const now = Date.parse('2026-12-01T00:00:00Z');
const read = (record: string) => {
  const instant = readStamp(record, now);
  return instant === null ? null : new Date(instant).toISOString();
};

/** A form of each kind, and the instant that it means. */
const forms = [
  ['2026-11-20 09:14:07', '2026-11-20T09:14:07.000Z'],
  ['2026-11-20 09:14', '2026-11-20T09:14:00.000Z'],
  ['2026-11-20T09:14:07.123Z', '2026-11-20T09:14:07.123Z'],
  ['2026-11-20T09:14:07.123456789Z', '2026-11-20T09:14:07.123Z'],
  ['2026-11-20 09:14:07,123', '2026-11-20T09:14:07.123Z'],
  ['2026-11-20 09:14:07.123 +01:00', '2026-11-20T08:14:07.123Z'],
  ['2026-11-20T09:14:07-0500', '2026-11-20T14:14:07.000Z'],
  ['2026/11/20 09:14:07', '2026-11-20T09:14:07.000Z'],
  ['20/Nov/2026:09:14:07 +0100', '2026-11-20T08:14:07.000Z'],
  ['20-Nov-2026 09:14:07', '2026-11-20T09:14:07.000Z'],
  ['20 Nov 2026 09:14:07', '2026-11-20T09:14:07.000Z'],
  ['11/20/2026, 9:14:07 AM', '2026-11-20T09:14:07.000Z'],
  ['11/20/2026 9:14:07\u202fPM', '2026-11-20T21:14:07.000Z'],
  ['20/11/2026 09:14:07', '2026-11-20T09:14:07.000Z'],
  ['Nov 20 09:14:07', '2026-11-20T09:14:07.000Z'],
  ['Nov  5 09:14:07', '2026-11-05T09:14:07.000Z'],
  ['Fri Nov 20 09:14:07.123456 2025', '2025-11-20T09:14:07.123Z'],
  ['E1120 09:14:07', '2026-11-20T09:14:07.000Z'],
] as const;

describe('a line that begins with a time begins a record', () => {
  test.each(forms)('%s', (form) => {
    expect(beginsRecord(`${form} ERROR AADSTS50076`)).toBe(true);
    expect(beginsRecord(`[${form}] [ERROR] AADSTS50076`)).toBe(true);
    expect(beginsRecord(`web-1  | ${form} AADSTS50076`)).toBe(true);
  });

  test('so does a line of JSON', () => expect(beginsRecord('{"level":"error"}')).toBe(true));

  test('a time far behind the beginning is part of what a line says', () => {
    expect(beginsRecord(`${'x'.repeat(60)} 2026-11-20 09:14:07`)).toBe(false);
  });
});

describe('what goes on with a record begins none, though a time may stand in it', () => {
  test.each([
    '   at Contoso.Auth.Get() 2026-11-20 09:14:07',
    '\tErrorCode: invalid_grant',
    'Timestamp: 2026-11-20 09:14:07Z',
    'Trace ID: 9dc3f486-e347-4fe3-9a1b-b3496507ee00 2026-11-20 09:14:07',
    'Caused by: com.contoso.AuthException: 2026-11-20 09:14:07',
    '---> System.Exception: 2026-11-20 09:14:07',
    '... 12 more 2026-11-20 09:14:07',
  ])('%s', (line) => {
    expect(beginsRecord(line)).toBe(false);
    expect(continuesRecord(line)).toBe(true);
  });

  test.each(['AADSTS50076: no time', '09:14:07 a time without a day', ''])('nor does "%s"', (line) =>
    expect(beginsRecord(line)).toBe(false),
  );
});

describe('the time of a record is read', () => {
  test.each(forms)('%s', (form, instant) => expect(read(`${form} ERROR AADSTS50076`)).toBe(instant));

  test.each(forms)('in brackets: %s', (form, instant) => expect(read(`[${form}] AADSTS50076`)).toBe(instant));

  test('of the fields of a JSON row, wherever it stands among them', () => {
    const row = { level: 'error', service: 'contoso-orders-api', host: 'web-1', ts: '2026-11-20T09:14:07Z' };
    expect(read(JSON.stringify(row))).toBe('2026-11-20T09:14:07.000Z');
  });

  test.each([
    ['Dec 31 23:59:59', '2025-12-31T23:59:59.000Z'],
    ['E1231 23:59:59', '2025-12-31T23:59:59.000Z'],
    ['Dec  1 20:00:00', '2026-12-01T20:00:00.000Z'],
  ])('without a year it is the latest that a log can hold: %s', (form, instant) =>
    expect(read(`${form} web app: AADSTS50076`)).toBe(instant),
  );

  test.each([
    [
      'the day of a refresh token',
      `AADSTS700082: The refresh token has expired due to inactivity. The token was issued on 2021-07-05T07:49:37Z`,
    ],
    ['a date whose day and month nobody knows', '05/11/2026 09:14:07 ERROR'],
    ['no time at all', 'AADSTS50076: Due to a configuration change'],
    ['a day that no calendar has', '2026-02-31 09:14:07 ERROR'],
    ['the empty time of .NET', '0001-01-01T00:00:00Z ERROR'],
  ])('%s is none', (_, record) => expect(read(record)).toBeNull());
});
