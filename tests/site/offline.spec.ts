import { rmSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { measureShell } from '../../src/offline/build/read-files.ts';
import { bareSite, changedData, type Host, nextBuild, startHost } from './deployments.ts';
import { siteFolder, sites } from './sites.ts';

test.use({ serviceWorkers: 'allow' });

const folder = process.env.SITE_FOLDER ?? siteFolder('root');
let host: Host;

test.beforeEach(async () => {
  host = await startHost(folder, '/');
});
test.afterEach(() => host.close());

/** Opens a page and waits until the worker has taken over and remembered it. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(host.url + path);
  const remembered = () =>
    page.evaluate(async (wanted) => {
      const names = (await caches.keys()).filter((name) => name.endsWith('/pages'));
      const found = await Promise.all(names.map(async (name) => (await caches.open(name)).match(wanted)));
      return navigator.serviceWorker.controller !== null && found.some(Boolean);
    }, page.url());
  await expect.poll(remembered).toBe(true);
}

/** Every address that is in a cache. */
function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
}

async function cut(context: BrowserContext): Promise<void> {
  host.down = true;
  await context.setOffline(true);
}

const field = (page: Page) => page.getByRole('textbox', { name: /error, a code/ });
const answer = (page: Page) => page.getByRole('heading', { name: 'Multifactor authentication is required' });

test('without a network the field answers, visited pages open, and others say what works', async ({
  page,
  context,
}) => {
  await visit(page, 'errors/aadsts/65001/');
  // What stands behind ? is no part of what is kept.
  await page.goto(`${host.url}?q=AADSTS65001`);
  await expect(page.getByRole('heading', { name: /Nobody has consented/ })).toBeVisible();
  expect((await keptAddresses(page)).filter((address) => address.includes('q='))).toEqual([]);
  await cut(context);
  await page.goto(host.url);
  await field(page).fill('AADSTS50076');
  await expect(answer(page)).toBeVisible();
  await expect(page.getByRole('tabpanel').first()).toContainText(/import|using|catch/);
  await page.goto(`${host.url}errors/aadsts/65001/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nobody has consented');
  await page.goto(`${host.url}ko/guides/dotnet/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('이 페이지는 이 장치에 없습니다');
  await page.goto(`${host.url}guides/dotnet/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on this device');
  const links = page.locator('offline-pages a:visible');
  await expect(links).toHaveCount(2);
  await links.last().click();
  await expect(page).toHaveURL(`${host.url}errors/aadsts/65001/`);
});

test('everything is kept with one click, and taken away with another', async ({ page, context }) => {
  await visit(page, 'data/');
  const panel = page.locator('offline-panel');
  await panel.getByRole('button', { name: /^Keep everything \([\d.]+ MB\)/ }).click();
  await expect(panel.getByRole('status')).toContainText('Everything is kept');
  await cut(context);
  await page.goto(`${host.url}errors/aadsts/90002/`);
  await expect(page).toHaveURL(`${host.url}?q=AADSTS90002#offline`);
  await expect(page.getByRole('status').filter({ hasText: 'copy on this device' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await page.goto(`${host.url}guides/dotnet/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('.NET');
  await page.goto(`${host.url}data/`);
  await panel.getByRole('button', { name: 'Remove' }).click();
  await expect(panel.getByRole('status')).toHaveText('Removed from this device.');
  await page.goto(`${host.url}guides/dotnet/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on this device');
});

test.describe('a new version', () => {
  let next: string;
  test.beforeAll(async () => {
    next = await nextBuild(folder, '/');
  });
  test.afterAll(() => rmSync(next, { recursive: true }));

  /** Asks for data as a script of the page does: the old page must not be given what the new version says. */
  const askData = (page: Page, path: string) =>
    page.evaluate(async (file) => {
      const version = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.dataset.catalog;
      const answer = await fetch(`/${file}?v=${version}`).catch(() => null);
      return answer ? (await answer.json()).title : 'refused';
    }, path);
  const bar = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version is here.' });

  /** The page's version has taken over, and what the one before had kept is gone. */
  async function onlyItsBuild(page: Page): Promise<void> {
    const own = await page.locator('meta[name="build"]').getAttribute('content');
    const builds = () =>
      page.evaluate(async () => [
        ...new Set((await caches.keys()).flatMap((name) => name.match(/[0-9a-f]{12}/) ?? [])),
      ]);
    await expect.poll(builds).toEqual([own]);
  }

  test('says so in an open page, which goes on with the old one until its reader reloads it', async ({
    page,
    context,
  }) => {
    await visit(page, '');
    const other = await context.newPage();
    await other.goto(`${host.url}guides/basics/`);
    host.folder = next;
    expect(await askData(page, changedData)).toBe('refused');
    await expect(bar(page)).toBeVisible();
    await expect(bar(other)).toBeVisible();
    await field(page).fill('AADSTS50076');
    await expect(answer(page)).toBeVisible();
    // What is typed here is not lost to the button there: only that page goes ahead.
    await other.getByRole('button', { name: 'Reload' }).click();
    await expect(other).toHaveTitle(/^Next: /);
    await expect(field(page)).toHaveValue('AADSTS50076');
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(page).toHaveTitle(/^Next: /);
    await onlyItsBuild(page);
    await cut(context);
    await page.goto(`${host.url}guides/basics/`);
    await expect(page).toHaveTitle(/^Next: /);
  });

  test('installs whole or not at all: a deploy caught halfway changes nothing', async ({ page, context }) => {
    await visit(page, '');
    host.ahead = { files: ['service-worker.js'], folder: next };
    const outcome = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const worker = registration.installing;
      return new Promise((resolve) => worker?.addEventListener('statechange', () => resolve(worker.state)));
    });
    expect(outcome).toBe('redundant');
    await cut(context);
    await page.goto(host.url);
    await field(page).fill('AADSTS50076');
    await expect(answer(page)).toBeVisible();
  });

  test('takes over without a word where its pages are open already', async ({ page }) => {
    await visit(page, '');
    host.folder = next;
    await page.goto(`${host.url}errors/aadsts/50076/`);
    await expect(page).toHaveTitle(/^Next: /);
    const builds = () =>
      page.evaluate(async () => [
        ...new Set((await caches.keys()).flatMap((name) => name.match(/[0-9a-f]{12}/) ?? [])),
      ]);
    const own = await page.locator('meta[name="build"]').getAttribute('content');
    await expect.poll(builds).toEqual([own]);
    await expect(bar(page)).toHaveCount(0);
  });
});

test('a site that is deployed without a worker is rid of the old one', async ({ page }) => {
  await visit(page, '');
  host.folder = bareSite();
  await page.goto(host.url);
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await expect.poll(left).toEqual([0, 0]);
});

test.describe('below a path', () => {
  const { base } = sites.base;
  test.beforeEach(async () => {
    host.close();
    host = await startHost(process.env.SITE_FOLDER_BASE ?? siteFolder('base'), base);
  });

  test('the worker, the manifest and what they name stay there', async ({ page, context, request }) => {
    await visit(page, 'ko/');
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(host.url);
    const manifest = await page.locator('link[rel="manifest"]').getAttribute('href');
    const {
      id,
      start_url,
      scope: own,
      icons,
      shortcuts,
    } = await (await request.get(new URL(manifest ?? '', host.url).href)).json();
    expect([id, own, start_url]).toEqual([base, base, `${base}ko/`]);
    for (const path of [
      ...icons.map(({ src }: { src: string }) => src),
      ...shortcuts.map(({ url }: { url: string }) => url),
    ]) {
      expect((await request.get(new URL(path, host.url).href)).status(), path).toBe(200);
    }
    await cut(context);
    await page.goto(`${host.url}ko/`);
    await page.getByRole('textbox').first().fill('AADSTS50076');
    await expect(page.getByText('AADSTS50076').first()).toBeVisible();
    await expect(page.locator('.answer-column h2').first()).toBeVisible();
  });
});

test('what every device is given stays under 600 kB gzip', () => {
  const size = measureShell(folder).reduce((sum, { gzip }) => sum + gzip, 0);
  expect(size).toBeGreaterThan(100_000);
  expect(size).toBeLessThan(600_000);
});
