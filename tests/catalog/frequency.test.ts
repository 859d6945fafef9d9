import { expect, test } from 'vitest';
import { byFrequency } from '../../src/catalog/frequency.ts';

test('what is met most comes first: by depth, codes before classes, then by rank', () => {
  const list = [
    { depth: 'listed', kind: 'code' },
    { depth: 'full', kind: 'exception' },
    { depth: 'full', kind: 'code', rank: null },
    { depth: 'brief', kind: 'code', rank: 1 },
    { depth: 'full', kind: 'code', rank: 9 },
    { depth: 'full', kind: 'code', rank: 2 },
  ] as const;
  expect(list.toSorted(byFrequency)).toEqual(
    [list[5], list[4], list[2], list[1], list[3], list[0]].sort(byFrequency),
  );
  expect(list.toSorted(byFrequency).map((item) => list.indexOf(item))).toEqual([5, 4, 2, 1, 3, 0]);
});
