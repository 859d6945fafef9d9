import type { Step } from './timeline.ts';

/** A place on the axis: a moment, or what follows from it. */
export interface Slot {
  at: number;
  after: boolean;
  /** From the left, in per cent. */
  left: number;
}

/** Wide gaps are drawn at most this many times as wide as narrow ones; else short repeats would lie on each other. */
const widest = 2.2;

/** The places that steps need, in order; distances grow with time, but not in proportion. */
export function slotsOf(steps: Step[]): Slot[] {
  const places = steps.flatMap(({ at, to, after = false }) => [
    { at, after },
    ...(to === undefined ? [] : [{ at: to, after: false }]),
  ]);
  const distinct = places
    .filter((place, index) => places.findIndex((other) => isSame(place, other)) === index)
    .sort((a, b) => a.at - b.at || Number(a.after) - Number(b.after));
  let sum = 0;
  const sums = distinct.map((place, index) => {
    const before = distinct[index - 1];
    if (before) sum += Math.min(widest, Math.max(1, Math.sqrt(place.at - before.at) / 2));
    return sum;
  });
  return distinct.map((place, index) => ({
    ...place,
    left: sum === 0 ? 0 : (100 * (sums[index] ?? 0)) / sum,
  }));
}

function isSame(a: { at: number; after: boolean }, b: { at: number; after: boolean }): boolean {
  return a.at === b.at && a.after === b.after;
}

/** Where a moment lies. */
export function leftOf(slots: Slot[], at: number, after = false): number {
  return slots.find((slot) => isSame(slot, { at, after }))?.left ?? 0;
}
