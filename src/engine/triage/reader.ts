import type { ErrorEvent } from './event.ts';
import { createLineSplitter, hasStamps } from './lines.ts';
import { createObjectSplitter } from './objects.ts';
import { createRowReader, findHeading } from './table.ts';

/** Takes what a reader finds: errors of a table's rows, or records that may hold one. */
export interface Finder {
  row(event: ErrorEvent): void;
  record(text: string): void;
}

export interface Reader {
  push(text: string): void;
  end(): void;
}

/** How much of a log tells its form. */
export const sniffed = 65_536;

/** A log's form: a table's heading, JSON that is no JSON for each line, or lines, which may begin with a bracket. */
function isJson(text: string): boolean {
  const trimmed = text.trimStart();
  if (!/^(?:\[\s*)?\{\s*["}]/.test(trimmed)) return false;
  const [first = ''] = trimmed.split('\n', 1);
  return !/^\{".{0,60000}\}\s*$/s.test(first) || trimmed.length === first.length;
}

/**
 * Chooses how a log is read.
 * @param log its beginning; however the rest is cut, the same one tells its form
 * @returns the reader, and how much of the text is a table's heading, which is not for it
 */
export function chooseReader(log: string, { row, record }: Finder): { reader: Reader; heading: string } {
  const beginning = log.slice(0, sniffed);
  const heading = findHeading(beginning);
  if (heading) return { reader: createRowReader(heading.table, row), heading: log.slice(0, heading.end) };
  const reader = isJson(beginning)
    ? createObjectSplitter(record)
    : createLineSplitter(hasStamps(beginning), record);
  return { reader, heading: '' };
}
