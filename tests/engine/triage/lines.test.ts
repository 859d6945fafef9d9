import { describe, expect, test } from 'vitest';
import { createLineSplitter, hasStamps } from '../../../src/engine/triage/lines.ts';
import { cuttings, readAll } from './pieces.ts';

const recordsOf = (stamped: boolean, ...pieces: string[]) =>
  readAll<string>((handle) => createLineSplitter(stamped, handle), pieces);

const stamped = `2026-11-20 09:14:01 INFO started
2026-11-20 09:14:02 ERROR AADSTS50076: one
   at Contoso.Auth.Get()
Trace ID: 9dc3f486-e347-4fe3-9a1b-b3496507ee00
2026-11-20 09:14:03 INFO served
2026-11-20 09:14:04 ERROR sign-in failed
Microsoft.Identity.Client.MsalUiRequiredException: AADSTS50079: two
2026-11-20 09:14:05 ERROR AADSTS50034: three`;

const unstamped = `started

Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7
AADSTS50076: one
    at Contoso.Auth.Get()

AADSTS50034: two
AADSTS50126: three
`;

describe('a log of lines with times', () => {
  const records = recordsOf(true, stamped);

  test('is divided by them, and only what may hold an error is handed on', () => {
    expect(records.map((record) => record.split('\n')[0])).toEqual([
      '2026-11-20 09:14:02 ERROR AADSTS50076: one',
      '2026-11-20 09:14:04 ERROR sign-in failed',
      '2026-11-20 09:14:05 ERROR AADSTS50034: three',
    ]);
  });

  test('a record holds the lines behind its first one', () => {
    expect(records[0]).toMatch(/one\n {3}at Contoso.Auth.Get\(\)\nTrace ID: .*\n$/);
    expect(records[1]).toContain('AADSTS50079: two');
  });

  test('its last line is a record although no line break follows', () => {
    expect(records.at(-1)).toBe('2026-11-20 09:14:05 ERROR AADSTS50034: three');
  });
});

describe('a log of lines without times', () => {
  test('is divided by blank lines, and by further lines that begin with a code', () => {
    expect(recordsOf(false, unstamped)).toEqual([
      'Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7\nAADSTS50076: one\n    at Contoso.Auth.Get()\n\n',
      'AADSTS50034: two\n',
      'AADSTS50126: three\n',
    ]);
  });

  test('an indented line with a code belongs to the error before it', () => {
    expect(recordsOf(false, 'AADSTS50076: one\n  inner: AADSTS50076: one\n')).toHaveLength(1);
  });
});

describe('however it is cut, a log gives the same records', () => {
  test.each([
    ['with times', true, stamped],
    ['without times', false, unstamped],
    ['with times and Windows line ends', true, stamped.replaceAll('\n', '\r\n')],
    ['without times and with Windows line ends', false, unstamped.replaceAll('\n', '\r\n')],
    ['with lines of spaces between records', false, unstamped.replaceAll('\n\n', '\n   \n')],
  ])('%s', (_, isStamped, log) => {
    const whole = recordsOf(isStamped, log);
    for (const pieces of cuttings(log)) expect(recordsOf(isStamped, ...pieces)).toEqual(whole);
  });

  test('also one whose lines are longer than any record', () => {
    const log = `${'x'.repeat(90_000)} AADSTS50076 ${'y'.repeat(150_000)} AADSTS50034\n2026-11-20 09:14:05 AADSTS50126`;
    const whole = recordsOf(true, log);
    for (const length of [1_000, 63_999, 64_000, 64_001, 100_000]) {
      const pieces = log.match(new RegExp(`[\\s\\S]{1,${length}}`, 'g')) ?? [];
      expect(recordsOf(true, ...pieces)).toEqual(whole);
    }
  });
});

describe('a record is never longer than 128,000 characters', () => {
  test.each(['x', '\n', ' ', 'x\n', '   at Contoso.Auth.Get()\n'])('of %j', (filling) => {
    const log = `2026-11-20 09:14:05 AADSTS50126\n${filling.repeat(300_000 / filling.length)}`;
    const lengths = recordsOf(true, log).map((record) => record.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(128_000);
    expect(lengths).toHaveLength(1);
  });
});

describe('whether records begin with a time', () => {
  test.each([
    ['every line', stamped, true],
    ['no line', unstamped, false],
    [
      'one of twelve lines, the others being a stack trace',
      `2026-11-20 09:14:02 ERROR\n${'\tat x.Y.z(Y.java:1)\n'.repeat(11)}`,
      true,
    ],
    ['one of twelve lines of prose', `2026-11-20 09:14:02 ERROR\n${'and it went on\n'.repeat(11)}`, false],
    ['nothing', '', false],
  ])('%s: %#', (_, sample, answer) => expect(hasStamps(sample)).toBe(answer));
});
