import type { Caution, DiagnosedHandling } from '../engine/diagnosis.ts';
import { fill } from './fill.ts';

/**
 * A caution in the reader's words, with the numbers of the loop breaker.
 * @param texts of every caution, such as those of the interface's strings
 */
export function cautionText(
  caution: Caution,
  { loopBreaker }: DiagnosedHandling,
  texts: Record<Caution, string>,
): string {
  if (!loopBreaker) return texts[caution];
  const { silentTries, interactiveTries, identicalRequests, windowSeconds } = loopBreaker;
  return fill(texts[caution], {
    silent: silentTries,
    interactive: interactiveTries,
    requests: identicalRequests,
    minutes: windowSeconds / 60,
  });
}
