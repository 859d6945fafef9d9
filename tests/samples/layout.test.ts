import { expect, test } from 'vitest';
import { linesWhere, samples, samplesIn } from './samples.ts';

/** Columns that a line takes where a tab is four wide, as the site shows it. */
function columns(line: string): number {
  return [...line.replaceAll('\t', '    ')].length;
}

// Go cannot break an import path, and MSAL's is long.
const goImport = /^\t(?:\w+ )?"github\.com\/[^"]+"$/;

test('no line is wider than 80 columns', () => {
  expect(linesWhere((line) => columns(line) > 80 && !goImport.test(line))).toEqual([]);
});

test('only Go is indented with tabs', () => {
  const others = samples.filter(({ language }) => language !== 'go');
  expect(linesWhere((line) => line.includes('\t'), others)).toEqual([]);
  expect(linesWhere((line) => line.startsWith(' '), samplesIn(['go']))).toEqual([]);
});

test('no line ends in blanks or a carriage return', () => {
  expect(linesWhere((line) => /\s$/.test(line))).toEqual([]);
});

test('every file ends with one line break', () => {
  const others = samples.filter(({ code }) => !/[^\n]\n$/.test(code));
  expect(others.map(({ file }) => file)).toEqual([]);
});
