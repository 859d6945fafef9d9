import { fill } from '../../i18n/fill.ts';
import type { Reading } from './useTriage.ts';
import type { Words } from './words.ts';

/** The command that reads a log without a browser. */
const command = 'npm run -s msal-errors -- triage app.log';

/** From here on reading takes long enough to say so, in bytes. */
const large = 200_000_000;

/** What a person has to know of the reading: that it takes long, was stopped, or failed. */
export function ReadingNote({ reading, words }: { reading: Reading; words: Words }) {
  const { view, megabytes } = words;
  const { status, progress, failure, unreadable } = reading;
  const done = megabytes(progress?.done ?? 0);
  const total = megabytes(progress?.total ?? 0);
  if (status === 'unreadable' && unreadable) return <p role="alert">{view.unreadable[unreadable]}</p>;
  if (status === 'stopped') return <p class="notice">{fill(view.stopped, { done, total })}</p>;
  if (failure === 'catalog') return <p role="alert">{view.catalogFailed}</p>;
  if (failure === 'file') return <p role="alert">{view.readFailed}</p>;
  if (failure === 'worker') {
    return (
      <p role="alert">
        {view.threadFailed} <code>{command}</code>
      </p>
    );
  }
  if (status !== 'done' && (progress?.total ?? 0) > large) {
    return (
      <p class="hint">
        {fill(view.large, { total })} <code>{command}</code>
      </p>
    );
  }
  return null;
}
