import type { Locale } from '../catalog/schema/vocabulary.ts';

/** A whole number as people of a locale write it: `2,663`. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}
