import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dotnetPaste, openExplorer } from './pages.ts';
import { siteFolder } from './sites.ts';
import { expect, type Page, test } from './test.ts';

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

/** What the home page may load of scripts before anybody touches it, in bytes. */
const beforeKeyPress = 30_000;
/** What it may have loaded, scripts and codes, when the first key was pressed. */
const afterKeyPress = 80_000;

/** Sizes of what a page loads, as a host compresses it, by address; inline scripts stand under the page's own. */
function watchWeights(page: Page): () => Promise<Map<string, number>> {
  const weights = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (/\.(?:js|json)$/.test(path))
      weights.set(
        path,
        response.body().then((body) => gzipSync(body).length),
      );
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    const inline = await page.evaluate(() =>
      [...document.querySelectorAll('script:not([src])')].map(({ textContent }) => textContent).join('\n'),
    );
    const all = await Promise.all([...weights].map(async ([path, size]) => [path, await size] as const));
    return new Map([...all, ['inline.js', gzipSync(inline).length]]);
  };
}

function sum(weights: Map<string, number>, kind: RegExp): number {
  return [...weights].reduce((total, [path, size]) => total + (kind.test(path) ? size : 0), 0);
}

test('the home page loads little, and what answers comes with the first key press', async ({
  page,
  baseURL,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  const weigh = watchWeights(page);
  const field = await openExplorer(page);
  const before = await weigh();
  expect(sum(before, /\.js$/), [...before].join(' ')).toBeLessThanOrEqual(beforeKeyPress);
  expect(sum(before, /\.json$/)).toBe(0);

  await field.focus();
  await page.keyboard.press('5');
  await expect.poll(async () => [...(await weigh()).keys()].join(' ')).toContain('/api/v1/codes.json');
  const after = await weigh();
  expect(sum(after, /\.js$|\/codes\.json$/), [...after].join(' ')).toBeLessThanOrEqual(afterKeyPress);

  await field.fill(dotnetPaste);
  await expect(page.getByRole('article')).toBeVisible();
  const answered = [...(await weigh()).keys()].join(' ');
  expect(answered).not.toContain('templates.json');
  expect(answered).not.toContain('titles/');
  await field.fill('Access has been blocked by Conditional Access policies.');
  await expect(
    page.getByRole('heading', { name: 'A Conditional Access policy blocks this sign-in' }),
  ).toBeVisible();
  expect([...(await weigh()).keys()].join(' ')).toContain('templates.json');
  expect([...hosts]).toEqual([new URL(baseURL ?? '').origin]);
});

/** Every shift of the layout from now on, those after a key press too, with what was seen to move. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node?: Node }[];
      })[]) {
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : '?',
        );
        shifts.push(`${entry.value.toFixed(4)}: ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift' });
  });
  return async () => {
    // Shifts are told of after the frame in which they were.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
  };
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`nothing moves when the answer comes: ${width} px`, async ({ page, context }) => {
    await page.setViewportSize({ width, height });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const field = await openExplorer(page);
    const shifts = await watchShifts(page);
    await field.fill(dotnetPaste);
    await expect(page.getByRole('article')).toBeVisible();
    await expect(page.getByText('AcquireTokenInteractive').first()).toBeAttached();
    expect(await shifts(), 'set by a script').toEqual([]);

    await page.getByRole('button', { name: 'Clear' }).click();
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      dotnetPaste.replaceAll('50076', '65001'),
    );
    await field.focus();
    const before = (await shifts()).length;
    await page.keyboard.press('Control+V');
    await expect(
      page.getByRole('heading', { name: 'Nobody has consented to what the app asks for' }),
    ).toBeVisible();
    expect((await shifts()).slice(before), 'pasted').toEqual([]);
  });
}

test('what could not be loaded is tried again, and the text stays', async ({ page }) => {
  let broken = true;
  await page.route(/codes\.json|\/engine\./, (route) => (broken ? route.abort() : route.continue()));
  const field = await openExplorer(page);
  await field.fill('AADSTS50076');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Multifactor authentication is required' })).toBeVisible();
  await expect(field).toHaveValue('AADSTS50076');
});
