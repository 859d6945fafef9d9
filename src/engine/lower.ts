/**
 * A text in lower case, each character in its place.
 *
 * Of all letters only the Turkish `İ` becomes two in lower case (Unicode, SpecialCasing.txt), and every offset
 * behind it would lead astray.
 */
export function lowerInPlace(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
