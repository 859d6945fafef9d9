import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { siteFolder } from './sites.ts';

/** What an entry's page may weigh on the wire, in bytes. */
const budget = 12_000;

test('the pages of entries stay under 12 kB gzip each', () => {
  const folder = siteFolder('root');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^errors\/[^/]+\/[^/]+\/index\.html$/.test(file),
  );
  const heavy = pages.filter((file) => gzipSync(readFileSync(join(folder, file))).length >= budget);
  expect(pages.length).toBeGreaterThan(2500);
  expect(heavy).toEqual([]);
});
