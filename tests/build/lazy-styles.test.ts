import { expect, test } from 'vitest';
import { sheetsOf, withoutSheets } from '../../src/site/lazy-styles.ts';

const script =
  'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/mount.a1.js","_astro/mount.b2.css","_astro/x.js"])))=>i.map(i=>d[i]);import("./mount.a1.js")';

test('the sheets that a script brings along are read from it', () => {
  expect(sheetsOf(script)).toEqual(['mount.b2.css']);
  expect(sheetsOf('export const a = ["main.css"];')).toEqual([]);
});

test('only their links leave the page', () => {
  const kept =
    '<link rel="stylesheet" href="/base/_astro/main.c3.css"><link rel="stylesheet" href="/_astro/print.css" media="print">';
  const page = `${kept}<link rel="stylesheet" href="/base/_astro/mount.b2.css"><p>mount.b2.css</p>`;
  expect(withoutSheets(page, new Set(['mount.b2.css']))).toBe(`${kept}<p>mount.b2.css</p>`);
  expect(withoutSheets(page, new Set())).toBe(page);
});
