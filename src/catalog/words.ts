/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Every run of neighbouring words of a text.
 * @param size how many words a run has
 */
export function wordRuns(text: string, size: number): string[] {
  const words = wordsOf(text);
  return words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));
}
