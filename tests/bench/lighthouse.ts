import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { findBrowser } from '../site/browser.ts';
import { serveSite } from './browser/served-site.ts';
import type { Figure, Section } from './measure.ts';

/** One page of each kind. */
const pages = {
  home: '',
  'an entry': 'errors/aadsts/50076/',
  'all codes': 'errors/',
  'a guide': 'guides/basics/',
};

/** Timings differ between runs; the middle one of these counts. */
const runs = 3;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const timings = {
  'largest-contentful-paint': ['LCP', 'ms'],
  'cumulative-layout-shift': ['CLS', ''],
  'total-blocking-time': ['TBT', 'ms'],
} as const;

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function figures(page: string, results: Result[]): Figure[] {
  const scores = categories.map((category) => ({
    name: `${page}, ${category.replace('-', ' ')}`,
    value: middle(results.map(({ categories: all }) => (all[category]?.score ?? 0) * 100)),
    unit: '/ 100',
  }));
  const times = Object.entries(timings).map(([id, [name, unit]]) => ({
    name: `${page}, ${name}`,
    value: middle(results.map(({ audits }) => audits[id]?.numericValue ?? 0)),
    unit,
  }));
  return [...scores, ...times];
}

/** What took points off, one line each. */
function complaints(page: string, { categories: all, audits }: Result): string[] {
  return categories.flatMap((category) =>
    (all[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${page}: ${audits[id]?.title} (${id})`),
  );
}

async function measurePages(address: string, port: number): Promise<Section> {
  const section: Section = { title: 'Lighthouse, a phone on a slow network', figures: [] };
  for (const [page, path] of Object.entries(pages)) {
    const results: Result[] = [];
    for (let run = 0; run < runs; run++) {
      const options: Flags = { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] };
      const result = await lighthouse(`${address}${path}`, options);
      if (result) results.push(result.lhr);
    }
    section.figures.push(...figures(page, results));
    const [first] = results;
    if (first) for (const line of complaints(page, first)) process.stderr.write(`${line}\n`);
  }
  return section;
}

/**
 * Scores of the last build by Lighthouse, in its mobile preset.
 * @returns null where there is no build
 */
export async function lighthouseSection(): Promise<Section | null> {
  const site = await serveSite({ compressed: true });
  if (!site) return null;
  const executablePath = findBrowser();
  const port = await freePort();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  try {
    return await measurePages(site.url, port);
  } finally {
    await browser.close();
    site.close();
  }
}
