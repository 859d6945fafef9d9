import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isLog } from '../../../src/explorer/triage/is-log.ts';
import { labelledPastes } from '../labelled.ts';
import { exports, ids, stampedLogs } from './logs.ts';

/** Several errors, each of a request of its own. */
const requests = (count: number) =>
  Array.from({ length: count }, (_, at) => `2026-11-20 09:14:0${at} ERROR AADSTS50076: x ${ids(at)}`).join(
    '\n',
  );

describe('a paste is a log', () => {
  test.each(stampedLogs)('with lines that have times as in %s', (_, text) => expect(isLog(text)).toBe(true));
  test.each(exports)('as an export: %s', (_, text) => expect(isLog(text)).toBe(true));
  test('from the third request on', () => {
    expect(isLog(requests(2))).toBe(false);
    expect(isLog(requests(3))).toBe(true);
  });
  test('from the fifth line without an id on', () => {
    const lines = (count: number) =>
      '2026-11-20 09:14:07 BrowserAuthError: user_cancelled: x\n'.repeat(count);
    expect(isLog(lines(4))).toBe(false);
    expect(isLog(lines(5))).toBe(true);
  });
  test('although its beginning alone is looked at', () => {
    expect(isLog(requests(3) + '\n2026-11-20 09:15:00 INFO served'.repeat(100_000))).toBe(true);
    expect(isLog('2026-11-20 09:15:00 INFO served\n'.repeat(100_000) + requests(3))).toBe(false);
  });
});

describe('a paste is no log', () => {
  test('where an expert labelled it as one error', () => {
    expect(labelledPastes.filter(({ input }) => isLog(input)).map(({ id }) => id)).toEqual([]);
  });
  test('where one error is logged by several loggers', () => {
    const error = `AADSTS50076: x ${ids(1)} Timestamp: 2026-11-20 09:14:07Z`;
    expect(isLog(`2026-11-20 09:14:07.1 MSAL ${error}\n`.repeat(9))).toBe(false);
  });
  test('where a single row failed', () => {
    expect(isLog('createdDateTime,resultType\n2026-11-20T09:14:07Z,50076\n2026-11-20T09:14:08Z,0\n')).toBe(
      false,
    );
  });
  test('where it is a summary, which counts the errors itself', () => {
    expect(isLog('Error code,Count\n50126,1204\n50074,488\n')).toBe(false);
  });
});

test('whether a paste is a log is known within a frame, however long it is and whatever stands in it', () => {
  const hostile = [
    '{"a":['.repeat(800_000),
    '"'.repeat(5_000_000),
    'AADSTS50076 '.repeat(400_000),
    'AADSTS50076: x\n'.repeat(300_000),
    `time,ResultType\n${'"'.repeat(5_000_000)}`,
  ];
  for (const text of hostile) {
    isLog(text);
    const start = performance.now();
    isLog(text);
    expect(performance.now() - start).toBeLessThan(100);
  }
});

test.each([
  ['a file packed with gzip', new Uint8Array(gzipSync(requests(3)))],
  ['a picture', Uint8Array.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', (character) => character.charCodeAt(0))],
  [
    'UTF-16',
    new Uint8Array(
      new Uint16Array(
        [0xfeff, ...'AADSTS50076'].map((unit) => (typeof unit === 'number' ? unit : unit.charCodeAt(0))),
      ).buffer,
    ),
  ],
])('%s that was decoded as UTF-8 goes to the view of logs, which tells what it is', (_, bytes) => {
  expect(isLog(new TextDecoder().decode(bytes))).toBe(true);
});
