import { describe, expect, test } from 'vitest';
import { linesWhere, samples } from './samples.ts';

/** What changes without notice, and how code would come to depend on it. */
const shaky = [
  { what: 'an AADSTS number', pattern: /AADSTS\d/i, broken: `if "AADSTS50076" in description:` },
  { what: 'an AADB2C number', pattern: /AADB2C/i, broken: `message.contains("AADB2C90118")` },
  { what: 'a bare number', pattern: /["'`]\d{5,8}["'`]/, broken: `if (error.errorNo === "50076") {` },
  {
    what: 'a number in a list',
    pattern: /\b(?:50|53|65|70|90|500|530|700)\d{3,5}\b(?!_)/,
    broken: `if 50076 in result["error_codes"]:`,
  },
  {
    what: 'the text of a message',
    pattern:
      /(?:message|description)(?:\(\))?\??\.(?:includes|indexOf|contains|startsWith)\(| in \w+\[["']error_desc/i,
    broken: `if (error.errorMessage.indexOf("multi-factor") !== -1) {`,
  },
];

describe('no sample branches on', () => {
  test.each(shaky)('$what', ({ pattern, broken }) => {
    expect(broken).toMatch(pattern);
    expect(linesWhere((line) => pattern.test(line))).toEqual([]);
  });
});

/** The numbers of an error, by any name that an SDK gives them. */
const numbers = /AADSTS|error_codes|\berrorCodes\b|\berrorNo\b|STSErrorCodes|ErrorCodesForLogging/;

describe('the numbers of an error', () => {
  test('are read only where they are logged', () => {
    const others = samples.filter(({ situation }) => situation !== 'log-and-correlate');
    expect(linesWhere((line) => numbers.test(line), others)).toEqual([]);
  });

  test('decide nothing there', () => {
    const deciding = /\b(?:if|elif|else if|switch|when|case|guard|while)\b.*(?:[=!]=|\bin\b|contains|case)/i;
    const logs = samples.filter(({ situation }) => situation === 'log-and-correlate');
    expect('if 50076 in result["error_codes"]:').toMatch(deciding);
    expect(linesWhere((line) => numbers.test(line) && deciding.test(line), logs)).toEqual([]);
  });
});
