import { expect, test } from 'vitest';
import { titleOf } from '../../../src/offline/page/title-of.ts';

test.each([
  ['<head><title>50076: A &amp; B | MSAL Error Explorer</title>', '50076: A & B'],
  ['<title>It&#39;s &lt;b&gt; | Site</title>', "It's <b>"],
  ['<p>none</p>', ''],
])('of %s it is %s', (html, title) => {
  expect(titleOf(html)).toBe(title);
});
