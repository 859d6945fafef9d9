import { tally } from './tally.ts';

/** Values of which many recur: each once, the most frequent first, and a character a row that tells which. */
export interface Column<Value> {
  values: Value[];
  rows: string;
}

/** The character of the first value; all but one of the next seventy need no escape in JSON. */
const first = '0'.charCodeAt(0);

/** Packs a column; values are told apart by what they are as JSON. */
export function packColumn<Value>(rows: Value[]): Column<Value> {
  const counts = tally(rows.map((value) => JSON.stringify(value)));
  const texts = [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
  const characters = new Map(texts.map((text, at) => [text, String.fromCharCode(first + at)]));
  return {
    values: texts.map((text) => JSON.parse(text)),
    rows: rows.map((value) => characters.get(JSON.stringify(value))).join(''),
  };
}

/** Reads the value of a row. */
export function readColumn<Value>({ values, rows }: Column<Value>, row: number): Value {
  return values[rows.charCodeAt(row) - first] as Value;
}

/** Rising numbers as the steps between them, which are small. */
export function packRising(numbers: number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** The numbers whose steps were packed. */
export function unpackRising(steps: number[]): number[] {
  let number = 0;
  return steps.map((step) => {
    number += step;
    return number;
  });
}
