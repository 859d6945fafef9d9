import type { Signal } from '../signal.ts';
import { type Recogniser, signal } from './recogniser.ts';

const column = '(?:ResultType|(?:properties\\.)?status\\.errorCode|Sign-?in error code|ErrorCode)';
const heading = new RegExp(`(?:^|[,\\t|;"])\\s?${column}\\s?(?:$|[,\\t|;"])`, 'im');
const wholeHeading = new RegExp(`^${column}$`, 'i');
const number = /^\d{5,8}$/;
const mostRows = 5000;

function cells(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
}

/** Columns of a log export: a heading that names the error code, and the numbers beneath it. */
export const columns: Recogniser = {
  name: 'columns',
  find(view): Signal[] {
    const match = heading.exec(view.text);
    if (!match) return [];
    const from = view.text.lastIndexOf('\n', match.index) + 1;
    const [top = '', ...rows] = view.text.slice(from).split('\n', mostRows);
    const delimiter = ['\t', '|', ';', ','].find((candidate) => top.includes(candidate));
    const at = delimiter ? cells(top, delimiter).findIndex((cell) => wholeHeading.test(cell)) : -1;
    if (!delimiter || at < 0) return [];
    const found: Signal[] = [];
    let offset = from + top.length + 1;
    for (const row of rows) {
      const value = cells(row, delimiter)[at] ?? '';
      const start = offset + row.indexOf(value);
      if (number.test(value)) found.push(signal(view, 'code', `AADSTS${value}`, start, start + value.length));
      offset += row.length + 1;
    }
    return found;
  },
};
