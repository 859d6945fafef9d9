import type { ShellWords } from './words.ts';

/** Says that something could not be loaded, and offers to try again. */
export function Trouble({ onRetry, words: { home } }: { onRetry(): void; words: ShellWords }) {
  return (
    <div class="notice" role="alert">
      <p>{home.loadFailed}</p>
      <button type="button" class="button" onClick={onRetry}>
        {home.tryAgain}
      </button>
    </div>
  );
}
