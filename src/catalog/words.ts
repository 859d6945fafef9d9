/** Scripts that write without spaces: each of their characters stands for a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  const words: string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return unspaced.test(text) ? words.flatMap((word) => (unspaced.test(word) ? [...word] : word)) : words;
}

/**
 * Every run of neighbouring words.
 * @param size how many words a run has
 */
export function runsOf(words: string[], size: number): string[] {
  return words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));
}
