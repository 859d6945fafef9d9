import { element, type Tree } from '../tree.ts';
import { leftOf, type Slot, slotsOf } from './slots.ts';
import type { Step } from './timeline.ts';

/** A step as it is drawn, with its number in the list below. */
interface Drawn extends Step {
  number: number | null;
}

const style = (slots: Slot[], { at, to, after }: Step): string => {
  const from = leftOf(slots, at, after);
  const width = to === undefined ? '' : `;--width:${(leftOf(slots, to) - from).toFixed(2)}`;
  return `--left:${from.toFixed(2)}${width}`;
};

function mark(slots: Slot[], step: Drawn): Tree {
  const number = step.number === null ? [] : [String(step.number)];
  return element('span', { class: `mark step-${step.kind}`, style: style(slots, step) }, ...number);
}

function lane(name: string, marks: Tree[], kind = ''): Tree {
  return element(
    'span',
    { class: `lane ${kind}`.trim() },
    element('span', { class: 'lane-name' }, name),
    element('span', { class: 'track' }, ...marks),
  );
}

/** Seconds as they are printed: `0.1`, `65`. */
export function seconds(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The steps on a time axis: one lane for the code, one for the library; the numbers are those of the list. */
export function chart(steps: Step[], library: string): Tree {
  let count = 0;
  const drawn = steps.map((step): Drawn => ({ ...step, number: step.silent ? null : ++count }));
  const slots = slotsOf(steps);
  const of = (own: boolean) =>
    drawn
      .filter(({ kind }) => (kind === 'repeat' || kind === 'block') === own)
      // Marks lie above the bars that they stand in.
      .sort((a, b) => Number(a.kind !== 'block') - Number(b.kind !== 'block'))
      .map((step) => mark(slots, step));
  const ticks = slots
    .filter(({ after }) => !after)
    .map(({ at, left }) =>
      element('span', { class: 'tick', style: `--left:${left.toFixed(2)}` }, seconds(at)),
    );
  return element(
    'span',
    { class: 'chart', role: 'img', 'aria-label': 'The steps below, drawn on a time axis' },
    lane('Your code', of(false)),
    lane(library, of(true)),
    lane('Seconds', ticks, 'axis'),
  );
}
