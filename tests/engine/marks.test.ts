import { describe, expect, test } from 'vitest';
import type { Signal, SignalKind } from '../../src/engine/signal.ts';
import { segmentsOf } from '../../src/explorer/answer/segments.ts';

const signal = (kind: SignalKind, start: number, end: number): Signal => ({ kind, value: kind, start, end });
const told = (length: number, signals: Signal[]) =>
  segmentsOf(length, signals).map(({ start, end, keys }) => `${start}-${end} ${keys.join('+')}`.trim());

describe('a paste is cut where a mark begins or ends', () => {
  test('and covers all of it', () => {
    expect(told(10, [signal('code', 2, 5)])).toEqual(['0-2', '2-5 code code', '5-10']);
    expect(told(0, [])).toEqual([]);
  });

  test('of marks one inside another the innermost comes first, and each lights', () => {
    expect(told(10, [signal('redirect-uri', 0, 10), signal('app', 3, 6)])).toEqual([
      '0-3 redirect-uri redirect-uri',
      '3-6 app app+redirect-uri redirect-uri',
      '6-10 redirect-uri redirect-uri',
    ]);
  });

  test('marks that overlap share the middle', () => {
    expect(told(6, [signal('code', 0, 4), signal('app', 2, 6)])).toHaveLength(3);
  });

  test('what has no look, no length or no place is no mark', () => {
    expect(told(5, [signal('secret', 0, 3), signal('code', 2, 2), signal('code', 3, 9)])).toEqual(['0-5']);
  });
});
