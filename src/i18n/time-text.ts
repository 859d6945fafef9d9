import type { Locale } from '../catalog/schema/vocabulary.ts';

/** The longest unit that a span of time fills, in milliseconds. */
const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

/** How far an instant lies from now, in words: `3 hours ago`. */
function howLongAgo(instant: number, now: number, locale: Locale): string {
  const span = instant - now;
  const [unit, length] = units.find(([, size]) => Math.abs(span) >= size) ?? ['second', 1000];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(span / length), unit);
}

/**
 * An instant as a reader's own clock showed it, with the name of the zone, and how long ago that is.
 * @param instant in ISO 8601
 * @param now milliseconds since the epoch
 * @param zone an IANA name; the reader's own where it is left out
 */
export function timeText(
  instant: string,
  now: number,
  locale: Locale,
  zone?: string,
): { local: string; ago: string } {
  const local = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
    timeZone: zone,
  });
  return { local: local.format(Date.parse(instant)), ago: howLongAgo(Date.parse(instant), now, locale) };
}
