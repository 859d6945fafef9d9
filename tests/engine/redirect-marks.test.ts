import { expect, test } from 'vitest';
import { differentRanges } from '../../src/components/redirect/ranges.ts';

/** A text with what differs in brackets. */
function show(text: string, other: string): string {
  return differentRanges(text, other)
    .toReversed()
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );
}

test.each([
  ['/cb', '/cb', '/cb', '/cb'],
  ['/Signin/', '/signin', '/[S]ignin[/]', '/[s]ignin[]'],
  ['www.contoso.com', 'contoso.com', '[www.]contoso.com', '[]contoso.com'],
  [':3000', '', '[:3000]', '[]'],
  ['/callback', '/signin-oidc', '/[callback]', '/[signin-oidc]'],
  ['x😀', 'x😁', 'x[😀]', 'x[😁]'],
])('%s and %s differ as %s and %s', (one, other, first, second) => {
  expect(show(one, other)).toBe(first);
  expect(show(other, one)).toBe(second);
});

test('long texts are marked between their same beginning and end', () => {
  const long = 'a'.repeat(400);
  expect(differentRanges(`${long}x`, `${long}yz`)).toEqual([{ start: 400, end: 401 }]);
});
