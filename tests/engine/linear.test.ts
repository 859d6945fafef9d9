import { describe, expect, test } from 'vitest';
import { whyNotLinear } from './linearity.ts';
import { regularExpressions } from './regular-expressions.ts';

/** Milliseconds: where the checker has no program for a machine, it takes several times as long. */
const timeout = 120_000;

const { patterns, builders } = await regularExpressions();

describe('the proof that a regular expression is linear', () => {
  test.each([
    ['a repetition that nothing follows', String.raw`\s+`],
    ['a repetition that begins in one place only', String.raw`(?<!\w)\w+@`],
    ['a repetition at the beginning of the text', String.raw`^\w+$`],
    ['a repetition that ends where the next one begins', '"[^"]*"'],
    ['words with single spaces between them', String.raw`\S+(?: \S+)*`],
    ['a long repetition behind a label', String.raw`\bclaims=([\w-]{16,8000}={0,2})`],
    ['short repetitions that hardly overlap', String.raw`id\s{0,3}[:=]?\s{0,3}([\w-]{1,60})\.com`],
  ])('accepts %s: %s', { timeout }, async (_, source) => expect(await whyNotLinear(source, 'g')).toBeNull());

  test.each([
    ['a repetition from each of its own places', String.raw`\s+$`, '2nd degree polynomial'],
    ['a choice that first reads to the end', 'a.*x|a', '2nd degree polynomial'],
    ['an optional part that reads to the end', 'a(?:[ab]*c)?', '2nd degree polynomial'],
    ['a repetition in a repetition', '(?:a+)+b', 'exponential'],
    ['a choice of the same', '(?:a|a)*b', 'exponential'],
    ['long bounded repetitions', '[a-z]{1,5000}!', '2nd degree polynomial'],
    ['bounded repetitions that multiply', '(?:a?){30}a{30}', 'read from one place'],
    ['bounded repetitions that overlap', '[a-z]{1,90}-?[a-z]{1,90}!', 'read from one place'],
    ['a look ahead to the end', 'a(?=.*b)', 'looks around'],
    ['a reference to a group', String.raw`(\w)\1`, 'refers back'],
  ])('rejects %s: %s', { timeout }, async (_, source, reason) =>
    expect(await whyNotLinear(source, 'g')).toContain(reason),
  );
});

describe('on pasted text', () => {
  test('run only regular expressions that are known once the engine is loaded', () => {
    const known = new Set(patterns.flatMap(({ places }) => places));
    expect(builders.filter((place) => !known.has(place))).toEqual([]);
    expect(patterns.length).toBeGreaterThan(builders.length);
  });

  const named = patterns.map(
    ({ source, flags, places }) => [`${places.join(', ')} /${source}/${flags}`, source, flags] as const,
  );

  test.each(named)('%s is linear', { timeout }, async (name, source, flags) => {
    const objection = await whyNotLinear(source, flags);
    expect(objection && `${name}: ${objection}`).toBeNull();
  });
});
