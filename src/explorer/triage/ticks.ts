const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Distances between labels that people count in. */
const steps = [
  minute,
  2 * minute,
  5 * minute,
  10 * minute,
  15 * minute,
  30 * minute,
  hour,
  2 * hour,
  3 * hour,
  6 * hour,
  12 * hour,
  day,
  2 * day,
  7 * day,
  14 * day,
  28 * day,
  91 * day,
  364 * day,
];

/** More labels than this do not fit a desk's screen. */
const most = 7;

/** A label of the axis: an instant, and its place as a share of the axis. */
export interface Tick {
  at: number;
  place: number;
}

/**
 * Round times between two instants for the labels of an axis.
 * @param offset of the reader's zone from UTC, in minutes, as `getTimezoneOffset` gives it
 */
export function niceTicks(start: number, end: number, offset: number): Tick[] {
  const span = end - start;
  const step = steps.find((candidate) => span / candidate <= most) ?? span;
  const shift = offset * minute;
  const ticks: Tick[] = [];
  for (let at = Math.ceil((start - shift) / step) * step + shift; at <= end; at += step) {
    ticks.push({ at, place: (at - start) / span });
  }
  return ticks;
}
