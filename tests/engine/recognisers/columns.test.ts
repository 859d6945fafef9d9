import { describe, expect, test } from 'vitest';
import type { SignalKind } from '../../../src/engine/signal.ts';
import { explain, signals } from '../knowledge.ts';

const id = 'fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7';

/** The same table with the delimiters of exports, of Markdown and of terminals. */
const heading = ['Date (UTC)', 'User', 'Application', 'IP address', 'Error code', 'Correlation ID'];
const row = ['2026-11-20 09:14:07Z', 'megan@contoso.com', 'Contoso Portal', '203.0.113.9', '50126', id];
const tables: [string, string][] = [
  ['commas', [heading, row].map((cells) => cells.join(',')).join('\n')],
  ['commas and quotes', [heading, row].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n')],
  ['semicolons', [heading, row].map((cells) => cells.join(';')).join('\n')],
  ['tabs', [heading, row].map((cells) => cells.join('\t')).join('\n')],
  [
    'Markdown',
    [heading, heading.map(() => '---'), row].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ],
  [
    'aligned columns',
    [heading, row].map((cells) => cells.map((cell) => cell.padEnd(40)).join('')).join('\n'),
  ],
  ['Windows line ends', [heading, row].map((cells) => cells.join(',')).join('\r\n')],
];

describe('the row of an export is read by its heading', () => {
  test.each(tables)('with %s', (_, table) => {
    expect(explain(table)).toMatchObject({
      primary: { id: 'AADSTS50126' },
      codes: ['AADSTS50126'],
      correlationId: id,
      user: 'megan@contoso.com',
      appName: 'Contoso Portal',
      ip: '203.0.113.9',
    });
  });

  test.each([
    'Error code',
    'errorCode',
    'ResultType',
    'Result type',
    'Sign-in error code',
    'status.errorCode',
    'properties.status.errorCode',
    'Failure code',
  ])('the code below %s', (title) =>
    expect(signals('code', `${title},Failure reason\n50126,Invalid`)).toEqual(['AADSTS50126']),
  );

  test('a delimiter inside quotes separates nothing', () => {
    expect(signals('code', 'Failure reason,Error code\n"wrong name, password or ""both""",50126')).toEqual([
      'AADSTS50126',
    ]);
  });

  test('a code may have its description behind it', () => {
    expect(signals('code', 'Error code,User\n50126 - Invalid username or password,x')).toEqual([
      'AADSTS50126',
    ]);
  });

  test('of two columns of codes the one with the number counts', () => {
    expect(signals('code', 'Error,Error code,User\nfailed,50126,x')).toEqual(['AADSTS50126']);
  });

  test('the offsets are those of the cells', () => {
    const [table = ''] = [tables[1]?.[1]];
    for (const { kind, value, start, end } of explain(table).signals) {
      if (kind === 'user' || kind === 'ip') expect(table.slice(start, end)).toBe(value);
      if (kind === 'code') expect(table.slice(start, end)).toBe('50126');
    }
  });
});

describe('what is no error of a table', () => {
  test.each([
    ['the row of a success', 'Error code,User\n0,megan@contoso.com'],
    ['a number that nobody knows', 'Error code,User\n12345678,megan@contoso.com'],
    ['a table without a column of codes', 'Date,User\n2026-11-20,50126'],
    ['a number above the heading', '50126,x\nError code,User\n'],
    ['text below the table', 'Error code,User\n\nThe 50126 of yesterday, too'],
  ])('%s', (_, table) => expect(signals('code', table)).toEqual([]));

  test('a row of a success gives no facts', () => {
    expect(signals('app-name', 'Application,Error code\nContoso Portal,0')).toEqual([]);
  });
});

test('of several rows each code is found, and the facts are those of the first', () => {
  const table =
    'Error code,User,Correlation ID\n' +
    [50126, 50076, 53003]
      .map((code, at) => `${code},u${at}@contoso.com,${id.replace('fb', `0${at}`)}`)
      .join('\n');
  expect(explain(table)).toMatchObject({
    codes: ['AADSTS50126', 'AADSTS50076', 'AADSTS53003'],
    primary: { id: 'AADSTS50126' },
    user: 'u0@contoso.com',
    correlationId: id.replace('fb', '00'),
  });
});

test.each<[SignalKind, string, string]>([
  ['timestamp', 'Time', '2026-11-20 09:14:07Z'],
  ['ip', 'IP', '203.0.113.9'],
  ['correlation-id', 'Correlation', id],
  ['user', 'Username', 'Megan Bowen'],
])('a short heading is one as well: %s below %s', (kind, title, value) => {
  expect(signals(kind, `${title},Error code\n${value},50126`)).toEqual([value]);
});
