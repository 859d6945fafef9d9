import { describe, expect, test } from 'vitest';
import type { ErrorEvent } from '../../../src/engine/triage/event.ts';
import { createRowReader, findHeading } from '../../../src/engine/triage/table.ts';
import { cuttings, guid, readAll } from './pieces.ts';

function read(text: string, cut: (rest: string) => string[] = (rest) => [rest]): ErrorEvent[] {
  const heading = findHeading(text);
  if (!heading) return [];
  const { table, end } = heading;
  return readAll<ErrorEvent>((handle) => createRowReader(table, handle), cut(text.slice(end)));
}

const said = ({ id, at, correlationId }: ErrorEvent) => [
  id,
  at === null ? null : new Date(at).toISOString(),
  correlationId,
];

/** The export of the sign-in logs in the Entra admin center. */
const portal = [
  'Date (UTC),Request ID,User,Username,Correlation ID,Sign-in error code,Failure reason',
  `2026-11-20T09:14:07Z,${guid(1)},Megan Bowen,megan@contoso.com,${guid(11)},50126,"Invalid username, or password"`,
  `2026-11-20T09:15:07Z,${guid(2)},"Bowen, Lee",lee@contoso.com,${guid(12)},0,Other.`,
  `2026-11-20T09:16:07Z,${guid(3)},"Lee ""the"" Gu",lee@contoso.com,${guid(13).toUpperCase()},50076,"MFA`,
  'is, ""now""',
  `required"`,
  `2026-11-20T09:17:07Z,${guid(4)},Megan Bowen,megan@contoso.com,${guid(14)},53003,Blocked`,
].join('\n');

const rows = [
  ['AADSTS50126', '2026-11-20T09:14:07.000Z', guid(11)],
  ['AADSTS50076', '2026-11-20T09:16:07.000Z', guid(13)],
  ['AADSTS53003', '2026-11-20T09:17:07.000Z', guid(14)],
];

describe('the rows of an export of sign-in logs', () => {
  test('give their code, time and correlation id; those of a success are left out', () => {
    expect(read(portal).map(said)).toEqual(rows);
  });

  test.each([
    ['with Windows line ends', portal.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${portal}`],
    ['with the line that tells Excel the delimiter', `sep=,\r\n${portal}`],
    [
      'with every cell in quotes',
      portal.replace(/^(?=.*Date|.*T09:1[457]).*$/gm, (row) =>
        row.replace(/(^|,)([^",]+)(?=,|$)/g, '$1"$2"'),
      ),
    ],
    ['ending with a line break', `${portal}\n`],
  ])('%s', (_, text) => expect(read(text).map(said)).toEqual(rows));

  test('are the same with tabs between the cells', () => {
    const tabs = portal.replace(/"([^"]|"")*"|,/g, (part) => (part === ',' ? '\t' : part));
    expect(read(tabs).map(said)).toEqual(rows);
  });

  test('are the same however the text is cut', () => {
    const heading = findHeading(portal);
    const rest = portal.slice(heading?.end);
    for (const pieces of cuttings(rest)) expect(read(portal, () => pieces).map(said)).toEqual(rows);
  });

  test('as Log Analytics exports them: times as browsers print them, the unit in the heading', () => {
    const text = `"TimeGenerated [UTC]",ResultType,CorrelationId\n"11/20/2026, 9:14:07.123 PM",50076,${guid(1)}\n"11/20/2026, 9:15:00\u202fAM",50034,${guid(2)}`;
    expect(read(text).map(said)).toEqual([
      ['AADSTS50076', '2026-11-20T21:14:07.123Z', guid(1)],
      ['AADSTS50034', '2026-11-20T09:15:00.000Z', guid(2)],
    ]);
  });

  test('are each an error of its own', () => {
    expect(read(portal).every(({ isRow }) => isRow)).toBe(true);
  });

  test('whose code is none of the service are left out', () => {
    expect(
      read(
        'TimeGenerated,ResultType\n2026-11-20T09:14:07Z,0\n2026-11-20T09:14:07Z,Success\n2026-11-20T09:14:07Z,\n',
      ),
    ).toEqual([]);
  });
});

describe('a quote that nobody closes', () => {
  const row = (number: number, agent: string) =>
    `2026-11-20T09:14:${String(number % 60).padStart(2, '0')}Z\t${50_000 + number}\t${agent}`;
  const table = (count: number, stray: number) =>
    [
      'createdDateTime\tErrorCode\tUser agent',
      ...Array.from({ length: count }, (_, at) => row(at, at === stray ? '15" screen' : 'x')),
    ].join('\n');

  test.each([
    ['in the middle of many rows', 200, 70],
    ['near the end', 60, 55],
    ['in the last row', 60, 59],
    ['in the only row', 1, 0],
  ])('%s costs none of them', (_, count, stray) => {
    expect(read(table(count, stray)).map(({ id }) => id)).toEqual(
      Array.from({ length: count }, (_, at) => `AADSTS${50_000 + at}`),
    );
  });
});

describe('a heading', () => {
  test('is found below a few lines of preamble', () => {
    expect(findHeading('Sign-ins\nContoso\n\nDate,Error code\n2026-11-20T09:14:07Z,50076\n')?.end).toBe(34);
  });

  test('names the column of codes that holds numbers, where two could be it', () => {
    const heading = findHeading('Error,Error code,Date\nfailed,50076,2026-11-20T09:14:07Z\n');
    expect(heading?.table.code).toBe(1);
  });

  test.each([
    ['a line of text', 'The error code, as it were, is new\n'],
    ['JSON', '{\n  "errorCode": 50076,\n  "correlationId": "x"\n}\n'],
    [
      'a line of an app’s log whose column is called error',
      'time,level,error,message\n2026-11-20,x,failed,AADSTS50076\n',
    ],
    ['a table without a column of codes', 'Date,User,Status\n2026-11-20,Megan,Failure\n'],
    ['nothing', ''],
  ])('%s is none', (_, text) => expect(findHeading(text)).toBeNull());
});
