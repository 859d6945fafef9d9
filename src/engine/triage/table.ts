import { readInstant } from '../instant.ts';
import { readHeading, type Table } from '../recognisers/columns.ts';
import type { ErrorEvent } from './event.ts';

/** A quoted cell may hold line breaks; after so many it is a stray quote. */
const mostJoined = 50;
/** Headings stand on the first lines of an export. */
const headingLines = 10;

/** The heading of an export of a sign-in log, and how many characters of the text it ends at; null where there is none. */
export function findHeading(text: string): { table: Table; end: number } | null {
  let start = 0;
  for (let line = 0; line < headingLines && start < text.length; line++) {
    const next = text.indexOf('\n', start) + 1 || text.length;
    const table = readHeading(text.slice(start, next).trimEnd());
    if (table && table.columns.filter(Boolean).length > 1) return { table, end: next };
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
export function createRowReader(table: Table, handle: (event: ErrorEvent) => void) {
  const place = (kind: string) => table.columns.findIndex((column) => column?.kind === kind);
  const [code, time, correlation] = [place('code'), place('timestamp'), place('correlation-id')];
  let rest = '';
  let joined = 0;

  const read = (row: string) => {
    const cells = table.split(row);
    const number = cells[code]?.text ?? '';
    if (!/^[1-9]\d{3,7}$/.test(number)) return;
    handle({
      id: `AADSTS${number}`,
      at: readInstant(cells[time]?.text ?? '', 0),
      correlationId: cells[correlation]?.text.toLowerCase() || null,
      text: row,
    });
  };
  const scan = (text: string): string => {
    let start = 0;
    let from = 0;
    for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
      const row = text.slice(start, end);
      from = end + 1;
      if (hasOpenQuote(row) && joined++ < mostJoined) continue;
      joined = 0;
      read(row.trimEnd());
      start = from;
    }
    joined = 0;
    return text.slice(start);
  };

  return {
    push(text: string): void {
      rest = scan(rest + text);
    },
    end(): void {
      scan(`${rest}\n`);
    },
  };
}
