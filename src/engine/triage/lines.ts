import { createAnchor } from './anchors.ts';
import { beginsRecord, continuesRecord } from './stamp.ts';

/** A record that is longer is cut: no error is, and the rest of a stream must not pile up. */
const longestRecord = 64_000;
const mostLinesBack = 60;
/** A log whose lines begin with a time at least this often is divided by them. */
const stampedShare = 0.3;
const sampledLines = 200;

const serviceCode = /AAD(?:STS|B2C)\d/;
const blank = /^\s*$/;

/**
 * Whether the records of a log begin with a time.
 * @param sample its beginning; lines that only go on with a record, as stack traces do, don't count
 */
export function hasStamps(sample: string): boolean {
  const lines = sample.split('\n', sampledLines).filter((line) => line && !continuesRecord(line));
  return lines.filter(beginsRecord).length >= lines.length * stampedShare && lines.length > 0;
}

/** Where the next line begins; infinite where the text ends first. */
function nextLine(text: string, at: number): number {
  return text.indexOf('\n', at) + 1 || Number.POSITIVE_INFINITY;
}

/**
 * Divides a stream of lines into records and hands on those that may hold an error: from a line that begins
 * with a time to the next one, or, where a log has no times, from one blank line to the next.
 * @param stamped whether the records begin with a time
 * @param handle called with each record, in order
 */
export function createLineSplitter(stamped: boolean, handle: (record: string) => void) {
  const anchor = createAnchor();
  let rest = '';

  const isBoundary = (line: string) => (stamped ? beginsRecord(line) : blank.test(line));
  /** A line with a time is the first of a record, a blank one the last. */
  const behind = (start: number, boundary: string) => (stamped ? start : start + boundary.length);

  /** Where the record begins, not before `limit`. */
  const startOf = (text: string, at: number, limit: number): number => {
    const first = Math.max(limit, at - longestRecord);
    let start = text.lastIndexOf('\n', at - 1) + 1;
    for (let lines = 0; lines < mostLinesBack && start > first; lines++) {
      const line = text.slice(start, Math.min(nextLine(text, start), start + longestRecord));
      // The line at the place itself is not blank, though it may look so as long as it is not whole.
      if ((stamped || lines > 0) && isBoundary(line)) return Math.max(behind(start, line), first);
      start = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
    }
    return Math.max(start, first);
  };

  /** Where the record ends; null where the text may still go on. */
  const endOf = (text: string, at: number, isLast: boolean): number | null => {
    const limit = at + longestRecord;
    for (let end = nextLine(text, at); end < Math.min(limit, text.length); end = nextLine(text, end)) {
      const next = nextLine(text, end);
      const line = text.slice(end, Math.min(next, end + longestRecord));
      // A line that is not whole yet may turn out to be either.
      if (next > text.length && !isLast && line.length < longestRecord) return null;
      if (isBoundary(line)) return behind(end, line);
    }
    if (text.length >= limit) return limit;
    return isLast ? text.length : null;
  };

  /** Lines without a blank one between them: each further line with a code of the service is a further record. */
  const divide = (record: string) => {
    if (stamped) {
      handle(record);
      return;
    }
    let from = 0;
    let holdsCode = false;
    let at = 0;
    while (at < record.length) {
      const next = record.indexOf('\n', at) + 1 || record.length;
      const line = record.slice(at, next);
      if (serviceCode.test(line) && !/^\s/.test(line)) {
        if (holdsCode) {
          handle(record.slice(from, at));
          from = at;
        }
        holdsCode = true;
      }
      at = next;
    }
    handle(record.slice(from));
  };

  const scan = (text: string, isLast: boolean): string => {
    let done = 0;
    anchor.lastIndex = 0;
    for (let match = anchor.exec(text); match; match = anchor.exec(text)) {
      const start = startOf(text, match.index, done);
      const end = endOf(text, match.index, isLast);
      if (end === null) return text.slice(start);
      divide(text.slice(start, end));
      done = end;
      anchor.lastIndex = end;
    }
    // A record that begins near the end may have its code in what follows.
    return isLast ? '' : text.slice(startOf(text, text.length, done));
  };

  return {
    push(text: string): void {
      rest = scan(rest + text, false);
    },
    end(): void {
      rest = scan(rest, true);
    },
  };
}
