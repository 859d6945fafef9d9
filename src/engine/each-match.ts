/**
 * Calls a function with every match; matchAll would make a copy of the pattern for each text.
 * @param pattern global
 */
export function eachMatch(text: string, pattern: RegExp, take: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) take(match);
}
