import { describe, expect, test } from 'vitest';
import { createDistinct } from '../../../src/engine/triage/distinct.ts';
import { createHistogram } from '../../../src/engine/triage/histogram.ts';
import { createTriage } from '../../../src/engine/triage/triage.ts';
import { explain, knowledge } from '../knowledge.ts';
import { exports, ids, iso, log, triage } from './logs.ts';

const now = Date.parse('2026-12-01T00:00:00Z');
const at = (minute: number, code: number, number: number) =>
  `2026-11-20 09:${String(minute).padStart(2, '0')}:07 ERROR AADSTS${code}: x ${ids(number)}\n`;

describe('the peak of a log', () => {
  const text = [
    at(0, 50058, 1),
    at(1, 50058, 2),
    at(1, 50058, 3),
    ...Array.from({ length: 8 }, (_, number) =>
      at(5, 50196, 10 + (number % 2)).replace(':07', `:1${number}`),
    ),
    at(5, 50126, 20),
    at(6, 50058, 21),
  ].join('');
  const { peak, histogram } = triage(text);

  test('is its highest bar, with what stands in it', () => {
    expect(peak).toEqual({
      start: '2026-11-20T09:05:00.000Z',
      count: 9,
      usual: 1,
      correlationIds: { count: 3, exact: true },
      codes: [
        { id: 'AADSTS50196', count: 8 },
        { id: 'AADSTS50126', count: 1 },
      ],
    });
    expect(Math.max(...(histogram?.counts ?? []))).toBe(peak?.count);
  });

  test('has nothing to be compared with where it is the only bar', () => {
    expect(triage(log(iso)).peak).toMatchObject({ count: 3, usual: null });
  });

  test('is none where the log has no times', () => {
    expect(triage(log((_, line) => line)).peak).toBeNull();
  });
});

describe('different ids are counted in each bar', () => {
  test('also after the bars have become wider', () => {
    const histogram = createHistogram();
    const start = Date.parse('2026-11-20T00:00:00Z');
    for (let minute = 0; minute < 1_200; minute++) {
      histogram.add(start + minute * 60_000, `id-${minute % 7}`);
    }
    expect(histogram.buckets()?.widthSeconds).toBe(900);
    expect(histogram.idsIn(0)).toEqual({ count: 7, exact: true });
    expect(histogram.idsIn(79)).toEqual({ count: 7, exact: true });
  });

  test.each([
    [300, 300],
    [300, 5_000],
    [5_000, 300],
    [5_000, 5_000],
  ])('%i and %i put together are as many as counted at once', (one, other) => {
    const [a, b, both] = [createDistinct(), createDistinct(), createDistinct()];
    for (let number = 0; number < one; number++) {
      a.add(`a${number}`);
      both.add(`a${number}`);
    }
    for (let number = 0; number < other; number++) {
      b.add(`b${number}`);
      both.add(`b${number}`);
    }
    a.merge(b);
    expect(a.count()).toEqual(both.count());
  });
});

describe('each error has an example that shows it', () => {
  const counting = (text: string) => {
    const triaged = createTriage(knowledge, now);
    triaged.push(text);
    return { codes: triaged.end().codes, example: (id: string) => triaged.example(id) ?? '' };
  };

  test.each([...exports, ['lines', log(iso)] as [string, string]])('in %s', (_, text) => {
    const { codes, example } = counting(text);
    expect(codes.map(({ id }) => explain(example(id)).primary?.id)).toEqual(codes.map(({ id }) => id));
    for (const { id } of codes) expect(text).toContain(example(id).split('\n').at(-1));
  });

  test('that is its first record', () => {
    expect(counting(log(iso)).example('AADSTS50076')).toContain('AADSTS50076: one');
  });

  test('of at most 20 kB', () => {
    const long = `2026-11-20 09:14:07 AADSTS50076: x\n${'   at Contoso.Auth.Get()\n'.repeat(2_000)}`;
    const example = counting(long).example('AADSTS50076');
    expect(example.length).toBe(20_000);
    expect(explain(example).primary?.id).toBe('AADSTS50076');
  });

  test('and one that was not met has none', () => {
    const triaged = createTriage(knowledge, now);
    triaged.push(log(iso));
    triaged.end();
    expect(triaged.example('AADSTS90002')).toBeNull();
  });
});

test('what is counted so far can be asked for while the log comes in', () => {
  const triaged = createTriage(knowledge, now);
  triaged.push(at(0, 50058, 1).repeat(2_000));
  const before = triaged.report();
  expect(before.codes.map(({ id }) => id)).toEqual(['AADSTS50058']);
  triaged.push(at(5, 50126, 2));
  expect(triaged.end().codes.map(({ id }) => id)).toEqual(['AADSTS50058', 'AADSTS50126']);
});
