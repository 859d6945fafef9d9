/**
 * Takes certain characters off the ends of a text; a pattern that does it from the end is quadratic.
 * @param characters what to take off, each for itself
 */
export function trimOf(text: string, characters: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && characters.includes(text[start] ?? '')) start++;
  while (end > start && characters.includes(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}
