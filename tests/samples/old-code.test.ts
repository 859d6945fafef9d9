import { describe, expect, test } from 'vitest';
import { oldCode } from './old-code.ts';
import { linesWhere, samplesIn } from './samples.ts';

describe('no sample repeats the old documentation', () => {
  test.each(oldCode)('not $broken, but $instead', ({ languages, pattern, broken, instead }) => {
    expect(broken).toMatch(pattern);
    expect(
      linesWhere((line) => pattern.test(line), samplesIn(languages)),
      instead,
    ).toEqual([]);
  });
});
