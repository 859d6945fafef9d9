/** One cell of a table's line, and where its text begins in the line. */
export interface Cell {
  text: string;
  start: number;
}

/** What separates the cells of a line; two spaces where columns are only aligned. */
export type Delimiter = '\t' | '|' | ';' | ',' | '  ';

const delimiters: Delimiter[] = ['\t', '|', ';', ',', '  '];

const quote = 0x22;

/** White space, quotes and the byte order mark, by their numbers: exports have millions of cells. */
function isEdge(line: string, at: number): boolean {
  const unit = line.charCodeAt(at);
  return unit <= 0x20 || unit === quote || unit === 0x27 || unit === 0xa0 || unit === 0xfeff;
}

function trimmed(line: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && isEdge(line, start)) start++;
  while (end > start && isEdge(line, end - 1)) end--;
  return { text: line.slice(start, end), start };
}

function splitAligned(line: string): Cell[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ text: match[0], start: match.index }));
}

/** Splits a line into cells; a delimiter inside double quotes separates nothing (RFC 4180, section 2). */
export function splitRow(line: string, delimiter: Delimiter): Cell[] {
  if (delimiter === '  ') return splitAligned(line);
  const cells: Cell[] = [];
  const divider = delimiter.charCodeAt(0);
  let from = 0;
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit === quote) quoted = !quoted;
    if (unit !== divider || quoted) continue;
    cells.push(trimmed(line, from, at));
    from = at + 1;
  }
  cells.push(trimmed(line, from, line.length));
  return cells;
}

/** The delimiter with which a heading line falls into the most cells; null where it is no table's. */
export function delimiterOf(heading: string): Delimiter | null {
  const counts = delimiters.map((delimiter) => splitRow(heading, delimiter).length);
  const most = Math.max(...counts);
  return most > 1 ? (delimiters[counts.indexOf(most)] ?? null) : null;
}
