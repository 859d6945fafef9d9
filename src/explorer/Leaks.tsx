import type { LeakCounts } from '../engine/mask.ts';
import type { Strings } from '../i18n/strings.ts';

/** Warns of a secret or token that stood in the paste: whoever saw it elsewhere has it. */
export function Leaks({ leaks, strings: { answer } }: { leaks: LeakCounts; strings: Strings }) {
  const { tokens, secrets } = leaks;
  if (tokens + secrets === 0) return null;
  return (
    <div class="notice leak" role="alert">
      {secrets > 0 && <p>{answer.leaks.secret}</p>}
      {tokens > 0 && <p>{answer.leaks.token}</p>}
    </div>
  );
}
