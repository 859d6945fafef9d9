import { describe, expect, test } from 'vitest';
import { linesWhere } from './samples.ts';

/** What changes without notice, and how code would come to depend on it. */
const shaky = [
  { what: 'an AADSTS number', pattern: /AADSTS/i, broken: `if "AADSTS50076" in description:` },
  { what: 'an AADB2C number', pattern: /AADB2C/i, broken: `message.contains("AADB2C90118")` },
  {
    what: 'the list of numbers',
    pattern: /error_codes|\berrorCodes\b|\berror_?no\b/i,
    broken: `if 50076 in result["error_codes"]:`,
  },
  { what: 'a bare number', pattern: /["'`]\d{5,8}["'`]/, broken: `if (error.errorNo === "50076") {` },
  {
    what: 'the text of a message',
    pattern:
      /(?:message|description)(?:\(\))?\??\.(?:includes|indexOf|contains|startsWith|match)\(| in \w+\[["']error_desc/i,
    broken: `if (error.errorMessage.indexOf("multi-factor") !== -1) {`,
  },
];

describe('no sample branches on', () => {
  test.each(shaky)('$what', ({ pattern, broken }) => {
    expect(broken).toMatch(pattern);
    expect(linesWhere((line) => pattern.test(line))).toEqual([]);
  });
});
