import type { LeakCounts } from '../engine/mask.ts';
import type { ShellWords } from './words.ts';

/** Warns of a secret or token that stood in the paste: whoever saw it elsewhere has it. */
export function Leaks({ leaks, words }: { leaks: LeakCounts; words: ShellWords }) {
  const { tokens, secrets } = leaks;
  if (tokens + secrets === 0) return null;
  return (
    <div class="notice leak" role="alert">
      {secrets > 0 && <p>{words.leaks.secret}</p>}
      {tokens > 0 && <p>{words.leaks.token}</p>}
    </div>
  );
}
