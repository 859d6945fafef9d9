import { describe, expect, test } from 'vitest';
import { createObjectSplitter } from '../../../src/engine/triage/objects.ts';
import { cuttings, readAll } from './pieces.ts';

const objectsOf = (...pieces: string[]) => readAll<string>(createObjectSplitter, pieces);

const rows = [
  {
    createdDateTime: '2026-11-20T09:14:01Z',
    status: { errorCode: 50076, failureReason: 'a "quoted" {brace' },
  },
  { createdDateTime: '2026-11-20T09:14:02Z', appliedPolicies: [{ id: '[{' }], status: { errorCode: 53003 } },
  { createdDateTime: '2026-11-20T09:14:03Z', status: { errorCode: 50126, additionalDetails: 'C:\\\\' } },
];
const noise = { createdDateTime: '2026-11-20T09:14:04Z', note: 'nothing to see' };

/** The forms in which a list of rows comes. */
const wrappers: [string, (list: unknown[]) => unknown][] = [
  ['a bare list', (list) => list],
  [
    'under "value", as Microsoft Graph answers',
    (value) => ({ '@odata.context': 'https://graph.microsoft.com', value }),
  ],
  ['under "records", as Event Hubs carries it', (records) => ({ records })],
  ['deep inside', (hits) => ({ took: 3, hits: { total: { value: 3 }, hits } })],
];

describe('JSON is divided into the objects of its outermost list', () => {
  for (const [name, wrap] of wrappers) {
    test.each([0, 2])(`${name}, indented by %i`, (indent) => {
      const text = JSON.stringify(wrap([...rows, noise]), null, indent);
      expect(objectsOf(text).map((object) => JSON.parse(object))).toEqual(rows);
    });
  }

  test('objects one behind the other are objects of their own', () => {
    const text = rows.map((row) => JSON.stringify(row, null, 2)).join('\n');
    expect(objectsOf(text).map((object) => JSON.parse(object))).toEqual(rows);
  });

  test('so are the lists of several answers', () => {
    const text = [rows, rows].map((value) => JSON.stringify({ value })).join('\n');
    expect(objectsOf(text)).toHaveLength(6);
  });
});

describe('an object that is a row itself stays whole, whatever lists stand in it', () => {
  test.each([
    [
      'a row of the sign-in log',
      { createdDateTime: '2026-11-20T09:14:01Z', policies: [{ id: 1 }], status: { errorCode: 53003 } },
    ],
    [
      'a row with its fields in the order of the alphabet',
      { AppId: 'x', AppliedPolicies: [{ Id: 1 }], Status: { ErrorCode: 53003 } },
    ],
    ['an error with details', { error: { message: 'AADSTS50076: x', details: [{ code: 'y' }] } }],
  ])('%s', (_, row) => {
    expect(objectsOf(JSON.stringify(row, null, 2)).map((object) => JSON.parse(object))).toEqual([row]);
  });
});

describe('however it is cut, JSON gives the same objects', () => {
  const texts = [
    ...wrappers.map(([name, wrap]) => [name, JSON.stringify(wrap([...rows, noise]))]),
    ['cut off in the middle', JSON.stringify({ value: rows }).slice(0, -40)],
    ['with Windows line ends', JSON.stringify(rows, null, 2).replaceAll('\n', '\r\n')],
  ];
  test.each(texts)('%s', (_, text = '') => {
    const whole = objectsOf(text);
    expect(whole.length).toBeGreaterThan(0);
    for (const pieces of cuttings(text)) expect(objectsOf(...pieces)).toEqual(whole);
  });
});

describe('what is no whole object', () => {
  test('is handed on as far as it goes where the text ends', () => {
    expect(objectsOf('{"value":[{"errorCode":50076},{"errorCode":530')).toEqual([
      '{"errorCode":50076}',
      '{"errorCode":530',
    ]);
  });

  test('is cut at a million characters', () => {
    const text = JSON.stringify([{ errorCode: 50076, filling: 'x'.repeat(1_500_000) }, { errorCode: 53003 }]);
    for (const pieces of [[text], text.match(/[\s\S]{1,300000}/g) ?? []]) {
      expect(objectsOf(...pieces).map(({ length }) => length)).toEqual([1_000_000, 19]);
    }
  });

  test('is let go where a string never ends', () => {
    const reader = createObjectSplitter(() => undefined);
    expect(() => {
      for (let at = 0; at < 30; at++) reader.push(`{"a":"${'x'.repeat(100_000)}`);
      reader.end();
    }).not.toThrow();
  });
});
