import { fill } from '../../i18n/fill.ts';
import type { Reading } from './useTriage.ts';
import type { Words } from './words.ts';

interface Props {
  reading: Reading;
  onStop(): void;
  words: Words;
}

/** How much of the log is read, and the button that stops it. */
export function ReadingBar({ reading: { status, progress }, onStop, words }: Props) {
  const { view, megabytes } = words;
  if (status !== 'reading' && status !== 'stopping') return null;
  const done = progress?.done ?? 0;
  const total = progress?.total ?? 0;
  return (
    <p class="reading">
      <progress aria-label={view.reading} value={total ? done : undefined} max={total || undefined} />
      <span>{fill(view.read, { done: megabytes(done), total: megabytes(total) })}</span>
      <button type="button" class="quiet" disabled={status === 'stopping'} onClick={onStop}>
        {status === 'stopping' ? view.stopping : view.stop}
      </button>
    </p>
  );
}
