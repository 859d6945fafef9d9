/** Where two words begin to differ. */
function commonBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/**
 * What single slip of the keyboard made one word of the other.
 * @returns `swapped` for two letters out of order, `letter` for one too few, too many or wrong; else null
 */
export function slipBetween(typed: string, word: string): 'swapped' | 'letter' | null {
  if (Math.abs(typed.length - word.length) > 1 || typed === word) return null;
  const at = commonBeginning(typed, word);
  const rest = (text: string, skipped: number) => text.slice(at + skipped);
  if (typed.length < word.length) return rest(typed, 0) === rest(word, 1) ? 'letter' : null;
  if (typed.length > word.length) return rest(typed, 1) === rest(word, 0) ? 'letter' : null;
  const isSwapped = typed[at] === word[at + 1] && typed[at + 1] === word[at];
  if (isSwapped && rest(typed, 2) === rest(word, 2)) return 'swapped';
  return rest(typed, 1) === rest(word, 1) ? 'letter' : null;
}

/** Shorter words are too near to one another. */
const shortest = 4;

/** The known word, most wanted first, of which one slip made this one; letters out of order are the likelier slip. */
export function mendWord(word: string, known: readonly string[]): string | null {
  if (word.length < shortest) return null;
  let best: string | null = null;
  for (const candidate of known) {
    const slip = slipBetween(word, candidate);
    if (slip === 'swapped') return candidate;
    if (slip && best === null) best = candidate;
  }
  return best;
}
