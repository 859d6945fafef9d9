const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const clock = /(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,7}))?)?(?:\s?([AP]M))?/i;
const zone = /(?:Z|UTC|GMT|([+-])(\d\d):?(\d\d))$/;

interface Day {
  year: number;
  month: number;
  day: number;
}

/** Reads the date of a written time; null where its order of day and month can't be known. */
function readDay(written: string): Day | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(written);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const named = /(\d{1,2})? ?([A-Z][a-z]{2})[a-z]{0,6} (\d{1,2})?,? ?(\d{4})/i.exec(written);
  const month = months.indexOf(named?.[2]?.toLowerCase() ?? '') + 1;
  if (named && month > 0) return { year: Number(named[4]), month, day: Number(named[1] ?? named[3]) };
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(written);
  if (dotted) return { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) };
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(written);
  if (!slashed) return null;
  const [first, second, year] = slashed.slice(1).map(Number) as [number, number, number];
  // A number above twelve tells; without one, AM or PM does: with these the month stands first.
  if (first > 12) return { year, month: second, day: first };
  return /[AP]M/i.test(written) || second > 12 ? { year, month: first, day: second } : null;
}

/** Whether the calendar has a day; it has none before the year 100, where programs print an empty time. */
function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Minutes that a written zone lies ahead of UTC; null where none is written. */
function readZone(written: string): number | null {
  const match = zone.exec(written.trim());
  if (!match) return null;
  const [, sign, hours, minutes] = match;
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}

/** A number of a time that is written with a fixed width; not a number where it holds something else. */
function digits(written: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = written.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * `2026-11-20 09:14:07Z`, which the service prints and logs hold by the million; null for every other form,
 * which is read more slowly.
 */
function readServiceTime(written: string): number | null {
  const isForm = written.length === 20 && written[4] === '-' && written[13] === ':' && written[19] === 'Z';
  if (!isForm) return null;
  const day = { year: digits(written, 0, 4), month: digits(written, 5, 7), day: digits(written, 8, 10) };
  const [hours, minutes, seconds] = [
    digits(written, 11, 13),
    digits(written, 14, 16),
    digits(written, 17, 19),
  ];
  // Beyond these the calendar has to be asked.
  const isPlain = day.year >= 100 && day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= 28;
  if (!isPlain || !(hours < 24 && minutes < 60 && seconds < 60)) return null;
  return Date.UTC(day.year, day.month - 1, day.day, hours, minutes, seconds);
}

/**
 * The instant that a written time means.
 * @param written as services, portals and logs print it: ISO 8601, RFC 1123, `11/20/2026, 9:14:07 AM`
 * @param assumedZone minutes ahead of UTC, for times that name no zone; null leaves those unread
 * @returns milliseconds since the epoch, or null where day, month or zone can't be known
 */
export function readInstant(written: string, assumedZone: number | null = null): number | null {
  const service = readServiceTime(written);
  if (service !== null) return service;
  const day = readDay(written);
  const time = clock.exec(written);
  const ahead = readZone(written) ?? assumedZone;
  if (!day || !time || ahead === null) return null;
  const half = time[5]?.toUpperCase();
  const hours = half ? (Number(time[1]) % 12) + (half === 'PM' ? 12 : 0) : Number(time[1]);
  const instant = Date.UTC(
    day.year,
    day.month - 1,
    day.day,
    hours,
    Number(time[2]) - ahead,
    Number(time[3] ?? 0),
    Number((time[4] ?? '0').padEnd(3, '0').slice(0, 3)),
  );
  const valid = isDay(day) && hours < 24 && Number(time[2]) < 60 && Number(time[3] ?? 0) <= 60;
  return valid ? instant : null;
}
