import { fill } from '../../i18n/fill.ts';
import type { Reading } from './useTriage.ts';
import type { Words } from './words.ts';

/** Parts of the log after which its reading is told. */
const parts = 4;

/** What a screen reader is told of the reading: its beginning, each quarter, and its end. */
function sentence({ status, progress, report }: Reading, { view, plural, percent }: Words): string {
  const errors = plural(view.errors, report?.events ?? 0);
  const codes = plural(view.codes, report?.codes ?? 0);
  if (status === 'done' || status === 'stopped') return fill(view.finished, { errors, codes });
  if (status !== 'reading') return '';
  const part = progress?.total ? Math.floor((parts * progress.done) / progress.total) : 0;
  // The count changes with each report; within a quarter the sentence must not.
  return part === 0 ? view.reading : fill(view.quarter, { percent: percent(part / parts) });
}

export function Announcer({ reading, words }: { reading: Reading; words: Words }) {
  return (
    <p class="sr-only" role="status">
      {sentence(reading, words)}
    </p>
  );
}
