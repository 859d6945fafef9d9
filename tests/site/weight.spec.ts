import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteFolder } from './sites.ts';
import { expect, test } from './test.ts';

/** What pages may weigh on the wire, in bytes. */
const most = { entry: 9_000, guide: 24_000, styles: 17_000 };

const folder = siteFolder('root');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(folder, file));
const gzipped = (file: string) => gzipSync(read(file)).length;

const locales = '(?:(?:zh-cn|zh-tw|ko)/)?';
const entries = files.filter((file) => new RegExp(`^${locales}errors/[^/]+/[^/]+/index\\.html$`).test(file));
const guides = files.filter((file) => new RegExp(`^${locales}guides/[^/]+/index\\.html$`).test(file));

/** Pages above a limit, with what they weigh. */
const heavy = (pages: string[], limit: number) =>
  pages.map((file) => `${file} ${gzipped(file)}`).filter((line) => Number(line.split(' ')[1]) > limit);

test('no page of an entry, in no language, weighs more than 9 kB', () => {
  expect(entries.length).toBeGreaterThan(4 * 2500);
  expect(heavy(entries, most.entry)).toEqual([]);
});

test('no guide weighs more than 24 kB', () => {
  expect(guides.length).toBeGreaterThan(4 * 15);
  expect(heavy(guides, most.guide)).toEqual([]);
});

test('no page links more than 17 kB of style sheets', () => {
  const pages = [
    ...guides,
    'errors/aadsts/50076/index.html',
    'errors/aadsts/50011/index.html',
    'errors/msal-objc/msalinternalerror/index.html',
    ...files.filter((file) => /^([a-z]+\/)?index\.html$/.test(file)),
    ...files.filter((file) => /^(samples|categories|actors|handling)\/[^/]+\/index\.html$/.test(file)),
  ];
  expect(pages.length).toBeGreaterThan(100);
  const linked = /<link[^>]*href="\/(_astro\/[^"]+\.css)"/g;
  const weights = pages.map((page) => {
    const sheets = [...read(page).toString().matchAll(linked)].map(([, file = '']) => file);
    expect(sheets.length, page).toBeGreaterThan(1);
    return { page, weight: sheets.map(gzipped).reduce((sum, one) => sum + one, 0) };
  });
  expect(weights.filter(({ weight }) => weight > most.styles)).toEqual([]);
});
