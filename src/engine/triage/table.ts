import { readInstant } from '../instant.ts';
import { readHeading, type Table } from '../recognisers/columns.ts';
import type { ErrorEvent } from './event.ts';

/** A quoted cell may hold line breaks; after so many it is a stray quote. */
const mostJoined = 50;
/** Headings stand on the first lines of an export. */
const headingLines = 10;

/** The line that begins at a place, with its end. */
function lineAt(text: string, start: number): string {
  return text.slice(start, text.indexOf('\n', start) + 1 || text.length);
}

/** A table whose rows have a number where its heading says that a code stands. */
export interface SignInTable extends Table {
  /** Which column that is. */
  code: number;
}

/** The column of codes that holds numbers in some row; null where none does. */
function findCodes(table: Table, rows: string): number | null {
  const places = table.columns.flatMap((column, place) => (column?.kind === 'code' ? [place] : []));
  for (const row of rows.split('\n')) {
    const cells = table.split(row);
    const code = places.find((place) => /^\d{1,8}(?: - |$)/.test(cells[place]?.text ?? ''));
    if (code !== undefined) return code;
  }
  return null;
}

/**
 * The heading of an export of a sign-in log.
 * @param text the beginning of a log
 * @returns the table, and how many characters of the text its heading ends at; null where there is none
 */
export function findHeading(text: string): { table: SignInTable; end: number } | null {
  let start = 0;
  for (let line = 0; line < headingLines && start < text.length; line++) {
    const heading = lineAt(text, start);
    const next = start + heading.length;
    const table = readHeading(heading.trimEnd());
    const code = table && findCodes(table, text.slice(next));
    if (table && code !== null) return { table: { ...table, code }, end: next };
    start = next;
  }
  return null;
}

function hasOpenQuote(line: string): boolean {
  let quotes = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 1;
}

/**
 * Reads the rows of an export of a sign-in log.
 * @param handle called with the error of each row that has one
 */
export function createRowReader(table: SignInTable, handle: (event: ErrorEvent) => void) {
  const place = (kind: string) => table.columns.findIndex((column) => column?.kind === kind);
  const [time, correlation] = [place('timestamp'), place('correlation-id')];
  let rest = '';

  const read = (row: string) => {
    const cells = table.split(row);
    const number = /^[1-9]\d{3,7}(?= - |$)/.exec(cells[table.code]?.text ?? '')?.[0];
    if (!number) return;
    handle({
      id: `AADSTS${number}`,
      at: readInstant(cells[time]?.text ?? '', 0),
      correlationId: cells[correlation]?.text.toLowerCase() || null,
      text: row,
      isRow: true,
    });
  };
  const scan = (text: string, isLast: boolean): string => {
    let start = 0;
    let joined = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (hasOpenQuote(text.slice(start, end))) {
        const goesOn = joined++ < mostJoined && !(isLast && end === text.length - 1);
        if (goesOn) continue;
        // What is never closed is no quote: its line is a row by itself, and so are those behind it.
        end = text.indexOf('\n', start);
      }
      joined = 0;
      read(text.slice(start, end).trimEnd());
      start = end + 1;
    }
    return text.slice(start);
  };

  return {
    push(text: string): void {
      rest = scan(rest + text, false);
    },
    end(): void {
      scan(`${rest}\n`, true);
    },
  };
}
