import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { msalErrors, temporaryFile } from './command.ts';

const id = (number: number) => `${number.toString(16).padStart(8, '0')}-bc17-4bb9-bb85-30c5cf1aaaa7`;
const line = (time: string, code: string, number: number) =>
  `2026-11-20 ${time} ERROR AADSTS${code}: x Correlation ID: ${id(number)}`;

/** A log with three errors of two codes. */
const log = [
  line('09:14:07', '50076', 1),
  '2026-11-20 09:14:08 INFO served',
  line('09:14:09', '50034', 2),
  line('09:20:00', '50076', 3),
  '',
].join('\n');

/** A file of bytes for one test. */
function fileOf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'msal-errors-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'app.log'), bytes);
  return join(folder, 'app.log');
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const utf8 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf8');

const counted = (args: string[], input?: string) => {
  const { events, codes } = JSON.parse(msalErrors(['triage', '--json', ...args], input).stdout);
  return { events, codes: codes.map((row: { id: string; count: number }) => [row.id, row.count]) };
};
const both = {
  events: 3,
  codes: [
    ['AADSTS50076', 2],
    ['AADSTS50034', 1],
  ],
};

describe('triage shows the errors of a log, the most frequent first', () => {
  test('as a table with who acts and what the app does', () => {
    const { code, stdout, stderr } = msalErrors(['triage', temporaryFile('app.log', log)]);
    const [summary, , heading, first, second] = stdout.split('\n');
    expect(summary).toBe('Errors: 3, of 2 codes, from 2026-11-20 09:14:07 to 2026-11-20 09:20:00 UTC');
    expect(heading).toMatch(/^CODE +COUNT +IDS +FIRST SEEN +LAST SEEN +WHO ACTS +APP DOES +ERROR$/);
    expect(first).toMatch(
      /^AADSTS50076 +2 +2 +2026-11-20 09:14:07 +2026-11-20 09:20:00 +User +.+ Multifactor authentication is required$/,
    );
    expect(second).toMatch(/^AADSTS50034 +1 +1 +2026-11-20 09:14:09 +2026-11-20 09:14:09 /);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('with when they came, and the peak of it', () => {
    const { stdout } = msalErrors(['triage'], log);
    expect(stdout).toContain('Over time, 1 min a bar');
    expect(stdout).toContain('Peak: 2 from 2026-11-20 09:14:00');
    expect(stdout).toContain('\n  █     ▄\n');
  });

  test('without times where the log has none', () => {
    const { code, stdout } = msalErrors(['triage'], 'AADSTS50076: x\n\nAADSTS50076: y\n');
    expect(stdout).toMatch(/^Errors: 2, of 1 codes; the log has no times\n/);
    expect(stdout).not.toContain('Over time');
    expect(code).toBe(0);
  });
});

describe('triage reads', () => {
  test.each([[['-']], [[]]])('standard input: %j', (args) => expect(counted(args, log)).toEqual(both));

  test.each([
    ['UTF-8 with a byte order mark', utf8(log)],
    ['UTF-16, as PowerShell writes it', utf16(log)],
    ['UTF-16 with Windows line ends', utf16(log.replaceAll('\n', '\r\n'))],
    ['Windows line ends', utf8(log.replaceAll('\n', '\r\n'))],
    ['a log longer than one piece', utf8(log + '2026-11-20 09:21:00 INFO served\n'.repeat(50_000))],
    ['an error that is cut by the end of a piece', utf8(`${'x'.repeat(1_048_550)}\n${log}`)],
    ['characters that are cut by the end of a piece', utf16(`${'ü'.repeat(524_285)}\n${log}`)],
  ])('%s', (_, bytes) => expect(counted([fileOf(bytes)])).toEqual(both));

  test('an export with quoted commas and line breaks', () => {
    const table =
      'Date (UTC),User,Error code,Failure reason\r\n' +
      '2026-11-20T09:14:07Z,"Bowen, Megan",50126,"wrong ""name""\r\nor password"\r\n' +
      '2026-11-20T09:15:07Z,"Gu, Lee",0,Other\r\n';
    expect(counted([], table)).toEqual({ events: 1, codes: [['AADSTS50126', 1]] });
  });
});

describe('triage ends with 1 where the log holds no error', () => {
  test.each([
    '',
    '\n\n',
    '2026-11-20 09:14:08 INFO served\n',
    '{"value":[]}',
    'Date,Error code\n2026-11-20,0\n',
  ])('%j', (text) => {
    const { code, stdout, stderr } = msalErrors(['triage'], text);
    expect(stdout).toBe('No sign-in error found\n');
    expect(stderr).toBe('');
    expect(code).toBe(1);
    expect(JSON.parse(msalErrors(['triage', '--json'], text).stdout)).toMatchObject({ events: 0, codes: [] });
  });
});

/** Reads CSV (RFC 4180). */
function readCsv(text: string): string[][] {
  const cells = text.matchAll(/(?<=^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',' && end !== '') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

describe('triage --csv', () => {
  const [head = [], ...rows] = readCsv(msalErrors(['triage', '--csv'], log).stdout);

  test('names its columns', () => {
    expect(head).toEqual([
      'code',
      'count',
      'correlation_ids',
      'correlation_ids_estimated',
      'first_seen',
      'last_seen',
      'actor',
      'handling',
      'title',
    ]);
  });

  test('has a line for each error', () => {
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ['AADSTS50076', '2', '2', 'false', '2026-11-20T09:14:07.000Z', '2026-11-20T09:20:00.000Z'],
      ['AADSTS50034', '1', '1', 'false', '2026-11-20T09:14:09.000Z', '2026-11-20T09:14:09.000Z'],
    ]);
  });

  test('quotes the titles that hold a comma, so that every line has as many cells', () => {
    // Codes whose titles hold commas or quotes are among the many.
    const many = Array.from({ length: 1_500 }, (_, at) => `2026-11-20T09:14:07Z,${50_000 + at}`).join('\n');
    const { stdout } = msalErrors(['triage', '--csv'], `createdDateTime,ResultType\n${many}\n`);
    const all = readCsv(stdout);
    expect(all).toHaveLength(1_501);
    expect(new Set(all.map((row) => row.length))).toEqual(new Set([head.length]));
    expect(stdout).toMatch(/,"[^"\n]+,[^"\n]+"\n/);
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    const { stdout } = msalErrors(['triage', '--csv'], 'AADSTS50076: x\n');
    for (const cell of readCsv(stdout).flat()) expect(cell).not.toMatch(/^[=+@\t\r-]/);
  });

  test('is only its heading where there is no error', () => {
    const { code, stdout } = msalErrors(['triage', '--csv'], '');
    expect(readCsv(stdout)).toHaveLength(1);
    expect(code).toBe(1);
  });
});

describe('triage --json', () => {
  test('gives the report with its histogram', () => {
    const { stdout, stderr } = msalErrors(['triage', '--json'], log);
    expect(JSON.parse(stdout)).toMatchObject({
      events: 3,
      firstSeen: '2026-11-20T09:14:07.000Z',
      lastSeen: '2026-11-20T09:20:00.000Z',
      histogram: { start: '2026-11-20T09:14:00.000Z', widthSeconds: 60, counts: [2, 0, 0, 0, 0, 0, 1] },
      further: 0,
    });
    expect(stderr).toBe('');
  });

  test('holds nothing of the log but codes, counts and times', () => {
    const text = `${line('09:14:07', '50076', 1)} for megan@contoso.com from 203.0.113.9\n`;
    const { stdout } = msalErrors(['triage', '--json'], text);
    expect(stdout).not.toMatch(/megan|contoso|203\.0|bc17/);
  });
});

describe('triage says what is wrong with its arguments', () => {
  test.each([
    [['triage', '--json', '--csv'], 'Choose --json or --csv, not both.'],
    [['triage', 'one.log', 'two.log'], 'Name one file, or none to read standard input.'],
    [['triage', 'no-such-file.log'], 'no-such-file.log cannot be read: ENOENT'],
    [['triage', '--frobnicate'], "Unknown option '--frobnicate'"],
  ])('%j', (args, problem) => {
    const { code, stdout, stderr } = msalErrors(args);
    expect(stderr.slice(0, problem.length)).toBe(problem);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
