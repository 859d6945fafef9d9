import { createAnchor } from './anchors.ts';
import { beginsRecord } from './stamp.ts';

/** A record that is longer is cut: no error is, and the rest of a stream must not pile up. */
const longestRecord = 64_000;
const mostLinesBack = 60;
/** A log whose lines begin with a time at least this often is divided by them. */
const stampedShare = 0.3;
const sampledLines = 200;

const serviceCode = /AAD(?:STS|B2C)\d/;
const blank = /^\s*$/;

function isStamped(text: string): boolean {
  const lines = text.split('\n', sampledLines).filter((line) => !blank.test(line));
  return lines.filter(beginsRecord).length >= lines.length * stampedShare && lines.length > 0;
}

/**
 * Divides a stream of lines into records and hands on those that may hold an error: from a line that begins
 * with a time to the next one, or, where a log has no times, from one blank line to the next.
 * @param handle called with each record, in order
 */
export function createLineSplitter(handle: (record: string) => void) {
  const anchor = createAnchor();
  let rest = '';
  let stamped: boolean | null = null;

  const isBoundary = (line: string) => (stamped ? beginsRecord(line) : blank.test(line));

  const startOf = (text: string, at: number, limit: number): number => {
    let start = text.lastIndexOf('\n', at - 1) + 1;
    for (let lines = 0; lines < mostLinesBack && start > limit && at - start < longestRecord; lines++) {
      const line = text.slice(start, text.indexOf('\n', start) + 1 || text.length);
      if (isBoundary(line)) break;
      start = text.lastIndexOf('\n', start - 2) + 1;
    }
    return Math.max(start, limit);
  };

  /** Where the record ends; null where the text may still go on. */
  const endOf = (text: string, at: number): number | null => {
    let end = text.indexOf('\n', at) + 1;
    while (end > 0 && end - at < longestRecord) {
      const next = text.indexOf('\n', end) + 1;
      // A line that is not whole yet may turn out to be either.
      if (next === 0) return null;
      if (isBoundary(text.slice(end, next))) return end;
      end = next;
    }
    return end > 0 ? end : null;
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
    stamped ??= isStamped(text);
    let done = 0;
    anchor.lastIndex = 0;
    for (let match = anchor.exec(text); match; match = anchor.exec(text)) {
      const start = startOf(text, match.index, done);
      const end = endOf(text, match.index) ?? (isLast ? text.length : null);
      if (end === null) return text.slice(start);
      divide(text.slice(start, end));
      done = end;
      anchor.lastIndex = end;
    }
    // A record that begins near the end may have its code in what follows.
    return isLast ? '' : text.slice(startOf(text, text.length, Math.max(done, text.length - longestRecord)));
  };

  return {
    push(text: string): void {
      rest = scan(rest + text, false);
      if (rest.length > 2 * longestRecord) rest = scan(rest, true);
    },
    end(): void {
      rest = scan(rest, true);
    },
  };
}
