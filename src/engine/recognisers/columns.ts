import { resolveKey } from '../keys.ts';
import type { Signal, SignalKind } from '../signal.ts';
import type { View } from '../view/view.ts';
import { fields } from './fields.ts';
import { heading } from './labels.ts';
import { type Recogniser, signal } from './recogniser.ts';
import { type Cell, delimiterOf, splitRow } from './rows.ts';

/** Headings of the error code in exports of sign-in logs. */
const codeLabels =
  'result type|(?:properties\\.)?status\\.?error code|sign-?in error code|error code|failure code|status error code|error';
const codeHeading = heading(codeLabels);
const mentionsCode = /(?:result[ _]?type|error[ _]?code|failure[ _]?code|[|,;\t] ?error ?[|,;\t])/gi;
/** A code alone, or before its description. */
const number = /^\d{4,8}(?= - |$)/;
const mostRows = 5000;
/** The highest limit that a split takes. */
const allOfThem = 2 ** 32 - 1;
/** Lines that name a code are looked at as headings up to here: a log names it in every line. */
const mostHeadings = 20;
const longestHeading = 4000;

export interface Column {
  kind: SignalKind;
  /** What a cell must be as a whole; null where anything is. */
  value: RegExp | null;
}

const columnFields = fields.map((field) => ({
  kind: field.kind,
  heading: heading(field.labels),
  value: new RegExp(`^(?:${field.value})$`, 'i'),
}));

/** Further headings of log exports that are no labels elsewhere. */
const ownHeadings: { kind: SignalKind; heading: RegExp }[] = [
  { kind: 'correlation-id', heading: /^correlation$/i },
  { kind: 'ip', heading: /^ip$/i },
  { kind: 'timestamp', heading: /^(?:date|time)(?: ?\(?utc\)?)?$/i },
  { kind: 'user', heading: /^user(?:name)?$/i },
  { kind: 'resource', heading: /^resource(?: ?display ?name)?$/i },
  { kind: 'app-name', heading: /^(?:application|app|app ?display ?name)$/i },
];

function columnOf(title: string): Column | null {
  if (codeHeading.test(title)) return { kind: 'code', value: number };
  const own = ownHeadings.find((candidate) => candidate.heading.test(title));
  if (own) return { kind: own.kind, value: null };
  return columnFields.find((field) => field.heading.test(title)) ?? null;
}

/** A table by its heading: what its columns hold, and how its lines fall into cells. */
export interface Table {
  columns: (Column | null)[];
  split(line: string): Cell[];
}

/** Reads a line as a table's heading; null where it has no column of codes beside others. */
export function readHeading(line: string): Table | null {
  const delimiter = delimiterOf(line);
  if (!delimiter) return null;
  const columns = splitRow(line, delimiter).map(({ text }) => columnOf(text));
  return columns.some((column) => column?.kind === 'code')
    ? { columns, split: (row) => splitRow(row, delimiter) }
    : null;
}

/** The first line that is a heading, with the offset behind it. */
function findTable(text: string): { table: Table; end: number } | null {
  mentionsCode.lastIndex = 0;
  for (let tries = 0; tries < mostHeadings; tries++) {
    const match = mentionsCode.exec(text);
    if (!match) return null;
    const start = text.lastIndexOf('\n', match.index) + 1;
    const found = text.indexOf('\n', match.index);
    const end = found < 0 ? text.length : found;
    const table = end - start > longestHeading ? null : readHeading(text.slice(start, end));
    if (table) return { table, end };
    mentionsCode.lastIndex = end;
  }
  return null;
}

/** The code of a row, and the column that it stands in. */
function codeOf(table: Table, cells: Cell[]): { place: number; code: string } | null {
  for (const [place, column] of table.columns.entries()) {
    const code = column?.kind === 'code' && number.exec(cells[place]?.text ?? '')?.[0];
    if (code) return { place, code };
  }
  return null;
}

/** The facts of a row, with their places in it. */
function factsOf(table: Table, cells: Cell[]): Signal[] {
  const own = codeOf(table, cells);
  return table.columns.flatMap((column, at): Signal[] => {
    const { text, start } = cells[at] ?? { text: '', start: 0 };
    if (!column || !text || (column.value && !column.value.test(text))) return [];
    if (column.kind !== 'code') return [{ kind: column.kind, value: text, start, end: start + text.length }];
    if (at !== own?.place) return [];
    return [{ kind: 'code', value: `AADSTS${own.code}`, start, end: start + own.code.length }];
  });
}

/** Reads the cells of a table's rows, as many of these as are asked for. */
function readRows(view: View, rows: number, isWanted: (cells: Cell[], table: Table) => boolean): Signal[] {
  const found = findTable(view.text);
  if (!found) return [];
  const { table, end } = found;
  const signals: Signal[] = [];
  let offset = end + 1;
  for (const row of view.text.slice(offset).split('\n', rows)) {
    const cells = table.split(row);
    for (const { kind, value, start, end: last } of isWanted(cells, table) ? factsOf(table, cells) : [])
      signals.push(signal(view, kind, value, offset + start, offset + last));
    offset += row.length + 1;
  }
  return signals;
}

/** Columns of a log export: a heading that names the error code, and the rows beneath it that have one. */
export const columns: Recogniser = {
  name: 'columns',
  find: (view, index): Signal[] =>
    readRows(view, mostRows, (cells, table) => {
      // A zero is a success, and whatever else is no code makes it another table's line.
      const code = codeOf(table, cells)?.code;
      return code !== undefined && resolveKey(index, `AADSTS${code}`) !== null;
    }),
};

/** All rows of a log export, also those of sign-ins that succeeded: the people in them are people as well. */
export const allRows: Recogniser = {
  name: 'all-rows',
  find: (view): Signal[] =>
    readRows(view, allOfThem, (cells, table) => cells.length === table.columns.length),
};
