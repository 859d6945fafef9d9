import { readInstant } from '../instant.ts';

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

/** Dates and times with which the lines of a log begin. */
const written = [
  '\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\\d\\d:?\\d\\d))?',
  `\\d{1,2}[/ -](?:${months})[/ -]\\d{4}[: ]\\d\\d:\\d\\d:\\d\\d(?: [+-]\\d{4})?`,
  '\\d{1,2}/\\d{1,2}/\\d{4},? \\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[AP]M)?',
  `(?:${months}) [ \\d]\\d \\d\\d:\\d\\d:\\d\\d`,
  '[IWEF]\\d{4} \\d\\d:\\d\\d:\\d\\d',
].join('|');

/** What goes on with the record before it, though a time may stand in it. */
const continuation = '\\s|Trace ID|Correlation ID|Time ?stamp|Request ID|Caused by|at |--->|\\.\\.\\. ';

const stamped = new RegExp(`^(?!${continuation})(?:.{0,48}?(?:${written})|\\{")`, 'i');
const stamp = new RegExp(`(${written})`, 'i');
const syslog = new RegExp(`^(${months}) ([ \\d]\\d) (\\d\\d:\\d\\d:\\d\\d)$`, 'i');
const apache = new RegExp(`^(\\d{1,2})[/ -](${months})[/ -](\\d{4})[: ](.*)$`, 'i');

/** Whether a line of a log begins a record. */
export function beginsRecord(line: string): boolean {
  return stamped.test(line);
}

/**
 * The time with which a record begins.
 * @param now milliseconds since the epoch; gives the year to times that are written without
 * @returns milliseconds since the epoch, UTC assumed where no zone is written; null where no time stands there
 */
export function readStamp(record: string, now: number): number | null {
  const text = stamp.exec(record.slice(0, 200))?.[1];
  if (!text) return null;
  const [, month, day, time] = syslog.exec(text) ?? [];
  if (month) {
    const year = new Date(now).getUTCFullYear();
    const guess = readInstant(`${day?.trim()} ${month} ${year} ${time}`, 0);
    // A log has no future: what would lie ahead is last year's.
    return guess !== null && guess > now + 86_400_000
      ? readInstant(`${day?.trim()} ${month} ${year - 1} ${time}`, 0)
      : guess;
  }
  const [, date, name, year, rest] = apache.exec(text) ?? [];
  if (name) return readInstant(`${date} ${name} ${year} ${rest}`, 0);
  return readInstant(text.replace(/^(\d{4})\/(\d\d)\/(\d\d)/, '$1-$2-$3').replace(',', '.'), 0);
}
