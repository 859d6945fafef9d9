/** The next row of the table: the edits between the beginnings of `typed`, up to its `i`th letter, and of `word`. */
function nextRow(typed: string, word: string, i: number, last: number[], before: number[]): number[] {
  const row = [i];
  const at = (cells: number[], column: number) => cells[column] ?? Number.POSITIVE_INFINITY;
  for (let j = 1; j <= word.length; j++) {
    const wrong = typed[i - 1] === word[j - 1] ? 0 : 1;
    const isSwapped = j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
    const swapped = isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
    row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + wrong, swapped));
  }
  return row;
}

/**
 * How many slips of the keyboard lie between what was typed and a word or its beginning: a letter too few, too many,
 * wrong, or two out of order (Damerau's distance; of swapped letters none is changed again).
 * @param most counting ends beyond it
 * @returns a number above `most` where there are more
 */
export function editsBetween(typed: string, word: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length && Math.min(...last) <= most; i++) {
    [before, last] = [last, nextRow(typed, word, i, last, before)];
  }
  return Math.min(...last.slice(Math.max(0, typed.length - most)), most + 1);
}
