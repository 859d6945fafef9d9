import { useEffect, useState } from 'preact/hooks';
import type { ShellWords } from './words.ts';

interface Props {
  /** What was answered. */
  paste: string | undefined;
  onCount(): void;
  words: ShellWords;
}

/** Shorter texts, and those of one line, hold one error. */
const shortest = 200;

/** Whether a text holds several errors; what tells is loaded for texts that can. */
function useSeveral(paste: string | undefined): boolean {
  const [several, setSeveral] = useState<string | null>(null);
  useEffect(() => {
    if (!paste || paste.length < shortest || !paste.trim().includes('\n')) return;
    import('./triage/is-log.ts').then(
      ({ isLog }) => setSeveral(isLog(paste) ? paste : null),
      () => undefined,
    );
  }, [paste]);
  return several !== null && several === paste;
}

/** Offers to count all errors of a paste that holds several; the answer is about one of them. */
export function Several({ paste, onCount, words: { home } }: Props) {
  if (!useSeveral(paste)) return null;
  return (
    <p class="several">
      {home.several}{' '}
      <button type="button" class="button" onClick={onCount}>
        {home.countAll}
      </button>
    </p>
  );
}
