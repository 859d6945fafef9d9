import { readInstant } from '../instant.ts';

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

/** Dates and times with which the lines of a log begin. */
const written = [
  '\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\\d\\d:?\\d\\d))?',
  `\\d{1,2}[/ -](?:${months})[/ -]\\d{4}[: ]\\d\\d:\\d\\d:\\d\\d(?: [+-]\\d{4})?`,
  '\\d{1,2}/\\d{1,2}/\\d{4},? \\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:\\s?[AP]M)?',
  `(?:${months}) [ \\d]\\d \\d\\d:\\d\\d:\\d\\d(?:(?:\\.\\d{1,9})? 20\\d\\d(?![\\d.:]))?`,
  '[IWEF]\\d{4} \\d\\d:\\d\\d:\\d\\d',
].join('|');

/** What goes on with the record before it, though a time may stand in it. */
const continuation = '\\s|Trace ID|Correlation ID|Time ?stamp|Request ID|Caused by|at |--->|\\.\\.\\. ';

/** What a container's name puts before each line. */
const container = '(?:[\\w.-]{1,40} {1,20}\\| )?';

const stamped = new RegExp(`^(?!${container}(?:${continuation}))(?:.{0,48}?(?:${written})|\\{")`, 'i');
const continued = new RegExp(`^${container}(?:${continuation})`, 'i');
/** Further into a line a date is part of what it says. */
const stamp = new RegExp(`^.{0,48}?(${written})`, 'im');
/** A row of JSON has its time behind other fields. */
const field = new RegExp(`^\\{[^\\n]{0,200}?(${written})`, 'i');
const syslog = new RegExp(`^(${months}) ([ \\d]\\d) ([\\d:.]{8,18})(?: (\\d{4}))?$`, 'i');
const klog = /^[IWEF](\d\d)(\d\d) (\d\d:\d\d:\d\d)$/i;
const apache = new RegExp(`^(\\d{1,2})[/ -](${months})[/ -](\\d{4})[: ](.*)$`, 'i');

/** Whether a line of a log begins a record. */
export function beginsRecord(line: string): boolean {
  return stamped.test(line);
}

/** Whether a line of a log can't begin a record: what belongs to one that began before it. */
export function continuesRecord(line: string): boolean {
  return continued.test(line);
}

/** The instant of a day and a time without a year; a log has no future, so what would lie ahead is last year's. */
function inLastYear(month: string, day: string, time: string, now: number): number | null {
  const year = new Date(now).getUTCFullYear();
  const guess = readInstant(`${day} ${month} ${year} ${time}`, 0);
  return guess === null || guess > now + 86_400_000
    ? readInstant(`${day} ${month} ${year - 1} ${time}`, 0)
    : guess;
}

/**
 * The time with which a record begins.
 * @param now milliseconds since the epoch; gives the year to times that are written without
 * @returns milliseconds since the epoch, UTC assumed where no zone is written; null where no time stands there
 */
export function readStamp(record: string, now: number): number | null {
  const beginning = record.slice(0, 250);
  const text = (stamp.exec(beginning) ?? field.exec(beginning))?.[1];
  if (!text) return null;
  const [, month, day = '', time = '', printed] = syslog.exec(text) ?? [];
  if (month && printed) return readInstant(`${day.trim()} ${month} ${printed} ${time}`, 0);
  if (month) return inLastYear(month, day.trim(), time, now);
  const [, number, date = '', clock = ''] = klog.exec(text) ?? [];
  if (number) return inLastYear(months.split('|')[Number(number) - 1] ?? '', date, clock, now);
  const [, first, name, year, rest] = apache.exec(text) ?? [];
  if (name) return readInstant(`${first} ${name} ${year} ${rest}`, 0);
  return readInstant(text.replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3').replace(',', '.'), 0);
}
