import { describe, expect, test } from 'vitest';
import { createDistinct } from '../../../src/engine/triage/distinct.ts';

function counted(values: Iterable<string>) {
  const distinct = createDistinct();
  for (const value of values) distinct.add(value);
  return distinct.count();
}

const ids = (count: number) => Array.from({ length: count }, (_, at) => `correlation-${at}`);

describe('different values are counted', () => {
  test('as none before there is one', () => expect(counted([])).toEqual({ count: 0, exact: true }));

  test('once, however often they come', () => {
    expect(counted(['a', 'b', 'a', 'a', 'b'])).toEqual({ count: 2, exact: true });
  });

  test('exactly up to 512', () => {
    expect(counted(ids(512))).toEqual({ count: 512, exact: true });
    expect(counted([...ids(512), ...ids(512)])).toEqual({ count: 512, exact: true });
  });

  test('the empty text is a value', () => expect(counted([''])).toEqual({ count: 1, exact: true }));
});

describe('from the 513th value on they are estimated', () => {
  test.each([513, 1_000, 5_000, 20_000, 100_000])('%i within 6 %%', (count) => {
    const estimate = counted(ids(count));
    expect(estimate.exact).toBe(false);
    expect(Math.abs(estimate.count - count) / count).toBeLessThan(0.06);
  });

  test('repeats add nothing to the estimate', () => {
    expect(counted([...ids(2_000), ...ids(2_000)])).toEqual(counted(ids(2_000)));
  });

  test('their order does not matter', () => {
    expect(counted(ids(3_000).reverse())).toEqual(counted(ids(3_000)));
  });

  test('texts that differ in one character are told apart', () => {
    const guids = Array.from(
      { length: 4_000 },
      (_, at) => `fb3d2015-bc17-4bb9-bb85-${at.toString(16).padStart(12, '0')}`,
    );
    expect(Math.abs(counted(guids).count - 4_000) / 4_000).toBeLessThan(0.06);
  });
});
