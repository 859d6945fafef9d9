import { describe, expect, test } from 'vitest';
import { counts, exports, flat, ids, iso, log, rows, second, stampedLogs, table, triage } from './logs.ts';
import { cuttings, piecesOf } from './pieces.ts';

const report = {
  events: 3,
  firstSeen: '2026-11-20T09:14:07.000Z',
  lastSeen: '2026-11-20T09:14:31.000Z',
  further: 0,
  histogram: { start: '2026-11-20T09:14:00.000Z', widthSeconds: 60, counts: [3] },
  codes: [
    {
      id: 'AADSTS50076',
      title: 'Multifactor authentication is required',
      url: '/errors/aadsts/50076/',
      count: 2,
      firstSeen: '2026-11-20T09:14:07.000Z',
      lastSeen: '2026-11-20T09:14:09.000Z',
      actor: 'user',
      correlationIds: { count: 2, exact: true },
      histogram: [2],
    },
    { id: 'AADSTS50034', count: 1, firstSeen: '2026-11-20T09:14:31.000Z', histogram: [1] },
  ],
};

describe('the errors of a log are counted', () => {
  test.each(stampedLogs)('with times as in %s', (_, text) => expect(triage(text)).toMatchObject(report));

  test.each(stampedLogs)('with Windows line ends, as in %s', (_, text) =>
    expect(triage(text.replaceAll('\n', '\r\n'))).toMatchObject(report),
  );

  test('behind a byte order mark', () => {
    for (const [, text] of stampedLogs) expect(triage(`\ufeff${text}`).events).toBe(3);
  });

  test('without times', () => {
    expect(triage(log((_, text) => text))).toMatchObject({
      events: 3,
      firstSeen: null,
      lastSeen: null,
      histogram: null,
      codes: [
        { id: 'AADSTS50076', count: 2, firstSeen: null, histogram: null },
        { id: 'AADSTS50034', count: 1 },
      ],
    });
  });

  test('with stack traces far longer than the lines that have a time', () => {
    const trace = '   at Contoso.Auth.TokenProvider.GetAsync()\n'.repeat(20);
    const text = Array.from(
      { length: 40 },
      (_, at) => `2026-11-20 09:14:${second(at)} ERROR BrowserAuthError: user_cancelled: x\n${trace}`,
    );
    expect(counts(triage(text.join('')))).toEqual({ 'msal-browser:user_cancelled': 40 });
  });

  test.each(['', '\n', ' \n\n', '\ufeff', 'nothing of ours\n', '[]', '{}', 'createdDateTime,resultType\n'])(
    'none in %j',
    (text) =>
      expect(triage(text)).toEqual({
        events: 0,
        firstSeen: null,
        lastSeen: null,
        codes: [],
        histogram: null,
        peak: null,
        further: 0,
      }),
  );
});

describe('an export of a sign-in log', () => {
  const expected = {
    events: 3,
    firstSeen: '2026-11-20T09:10:00.000Z',
    lastSeen: '2026-11-20T09:13:00.000Z',
    codes: [
      { id: 'AADSTS50076', count: 2, correlationIds: { count: 2, exact: true }, histogram: [1, 0, 0, 1] },
      { id: 'AADSTS50126', count: 1, correlationIds: { count: 1, exact: true }, histogram: [0, 0, 1, 0] },
    ],
  };

  test.each(exports)('as %s gives its errors, and no success', (_, text) =>
    expect(triage(text)).toMatchObject(expected),
  );

  test.each(exports)('with Windows line ends and a byte order mark, as %s', (_, text) =>
    expect(triage(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toMatchObject(expected),
  );

  test.each(exports)('of one row, as %s', (name, text) => {
    const one = name.includes('SV') ? text.split('\n').slice(0, 3).join('\n') : '';
    const single =
      { CSV: one, TSV: one }[name] ?? JSON.stringify(rows[0], null, name.includes('indents') ? 2 : 0);
    expect(counts(triage(single))).toEqual({ AADSTS50076: 1 });
  });

  test('counts each row, though its ids and its time are those of another', () => {
    const [row = {}] = flat;
    expect(triage(JSON.stringify([row, row, row])).events).toBe(3);
  });
});

describe('the same error', () => {
  const error = `AADSTS50076: x ${ids(1)} Timestamp: 2026-11-20 09:14:07Z`;

  test('logged twice, by two loggers, is counted once', () => {
    const text = `2026-11-20 09:14:07.100 ERROR MSAL ${error}\n2026-11-20 09:14:07.250 ERROR Contoso.Auth ${error}\n`;
    expect(triage(text)).toMatchObject({ events: 1, codes: [{ count: 1 }] });
  });

  test('of another request is another one', () => {
    const other = `AADSTS50076: x ${ids(2)} Timestamp: 2026-11-20 09:14:07Z`;
    expect(triage(`2026-11-20 09:14:07 ${error}\n2026-11-20 09:14:07 ${other}\n`).events).toBe(2);
  });

  test('at another time is another one', () => {
    expect(
      triage(`2026-11-20 09:14:07 ${error}\n2026-11-20 09:15:07 ${error.replace('09:14', '09:15')}\n`).events,
    ).toBe(2);
  });

  test('without ids is counted as often as it stands there', () => {
    expect(triage('2026-11-20 09:14:07 AADSTS50076\n2026-11-20 09:14:07 AADSTS50076\n').events).toBe(2);
  });
});

describe('however it is cut, a log gives the same report', () => {
  const small: [string, string][] = [
    ...stampedLogs.slice(0, 1),
    ...stampedLogs.slice(-1),
    ...exports.slice(2, 3),
    ...exports.slice(-2),
  ];
  test.each(small)('a small one, cut at each of its places: %s', (_, text) => {
    const whole = triage(text);
    for (const pieces of cuttings(text)) expect(triage(...pieces)).toEqual(whole);
  });

  const many = (count: number, part: (number: number) => string) =>
    Array.from({ length: count }, (_, at) => part(3 * at)).join('');
  /** Long enough for its form to be told before it ends. */
  const long: [string, string][] = [
    ['lines with times', many(500, (number) => `${log(iso, number)}\n`)],
    [
      'lines without times',
      many(700, (number) => `${log((_, text) => text, number)}\n${number % 2 ? '\n' : ''}`),
    ],
    [
      'JSON for each line',
      Array.from({ length: 400 }, () => rows.map((row) => JSON.stringify(row)).join('\n')).join('\n'),
    ],
    ['a JSON list', JSON.stringify(Array.from({ length: 300 }, () => rows).flat(), null, 1)],
    ['CSV', table(',') + table(',').slice(table(',').indexOf('\n')).repeat(400)],
  ];
  test.each(long)('a long one, in pieces of any length: %s', (_, text) => {
    expect(text.length).toBeGreaterThan(100_000);
    const whole = triage(text);
    expect(whole.events).toBeGreaterThan(100);
    for (const [seed, longest] of [
      [1, 9_000],
      [2, 70_000],
      [3, 100_001],
    ] as const) {
      expect(triage(...piecesOf(text, seed, longest))).toEqual(whole);
    }
  });
});
