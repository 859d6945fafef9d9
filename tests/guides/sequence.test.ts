import { expect, test } from 'vitest';
import { placeSteps } from '../../src/components/figures/sequence.ts';

const lanes = [
  { name: 'App', tone: 'developer' as const, centre: 40 },
  { name: 'Service', tone: 'microsoft' as const, centre: 140 },
];

test('messages of a sequence stand below each other, and their arrows between the lanes', () => {
  const steps = [
    { from: 0, to: 1, text: ['asks'] },
    { from: 1, to: 0, text: ['answers', 'at length'] },
  ];
  const { placed, end } = placeSteps(steps, { lanes, top: 30, room: 19, first: 4 });
  expect(placed).toEqual([
    { ...steps[0], number: 4, top: 30, arrow: 53, x: { left: 40, from: 43, to: 137 } },
    { ...steps[1], number: 5, top: 64, arrow: 102, x: { left: 40, from: 137, to: 43 } },
  ]);
  expect(end).toBe(113);
});
