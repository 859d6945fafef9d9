import { dotnetPaste, openExplorer } from './pages.ts';
import { expect, isOwn, type Page, test } from './test.ts';

/** What stands in the paste and nowhere else: ids, a name, an address, and a word of our own. */
const told = [
  'fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7',
  '255d1aef-8c98-452f-ac51-23d051240864',
  'adele.vance@contoso.example',
  'Zebrafish',
];
const paste = `${dotnetPaste}\nUser: adele.vance@contoso.example in Zebrafish`;

/** Everything that leaves a page or is written down by it. */
function watch(page: Page) {
  const requests: string[] = [];
  const logged: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('console', (message) => isOwn(message) && logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(String(error)));
  return { requests, logged };
}

/** All that a page can keep, as text. */
function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state];
    kept.push(await indexedDB.databases());
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      kept.push((await cache.keys()).map(({ url }) => url));
    }
    return JSON.stringify(kept);
  });
}

test('nothing of a paste is sent, stored, logged or put into the address', async ({ page, baseURL }) => {
  const field = await openExplorer(page);
  const { requests, logged } = watch(page);
  const address = page.url();
  const title = await page.title();
  await field.fill(paste);
  await expect(page.getByRole('heading', { name: 'Multifactor authentication is required' })).toBeVisible();
  await expect(page.getByRole('tabpanel').first()).toContainText('AcquireToken');
  for (const word of told) expect(requests.join('\n')).not.toContain(word);
  // What is fetched are static files of this site, by public ids.
  const root = new URL(baseURL ?? '/').href;
  const file = /^(?:_astro\/[\w.-]+\.(?:js|css)|api\/v1\/[a-z\d_/-]+\.json\?v=[\da-f]{12}) $/i;
  expect(requests.filter((line) => !file.test(line.replace(root, '')))).toEqual([]);
  expect(logged).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await page.title()).toBe(title);
  for (const word of told) expect(await stored(page)).not.toContain(word);
});

test('what is typed into the search and the page for unknown codes stays there', async ({ page }) => {
  const { requests } = watch(page);
  await page.goto('./unknown/');
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
  await page.getByRole('searchbox', { name: 'The code' }).fill('AADSTS7654321');
  await expect(page.getByRole('heading', { name: 'Tell us' })).toBeVisible();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.keyboard.type('Zebrafish');
  await expect(page.getByRole('dialog')).toContainText('Zebrafish');
  expect(requests.filter((line) => /7654321|zebrafish/i.test(line))).toEqual([]);
  expect(await stored(page)).not.toMatch(/7654321|zebrafish/i);
});

test('secrets and tokens of a paste are masked on screen', async ({ page }) => {
  const field = await openExplorer(page);
  const secret = 'Xy8Q~kW3vD0fT5hR9sLmB2nC7pJ4gZ6aE1uIoVbN';
  const header = Buffer.from('{"alg":"RS256","typ":"JWT"}').toString('base64url');
  const body = Buffer.from('{"aud":"00000003-0000-0000-c000-000000000000","exp":1}').toString('base64url');
  const token = `${header}.${body}.c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmU`;
  await field.fill(
    `AADSTS7000215: Invalid client secret provided.\nclient_secret=${secret}\nAuthorization: Bearer ${token}`,
  );
  await expect(page.getByRole('alert').filter({ hasText: 'A secret stands in this text' })).toBeVisible();
  await expect(page.getByRole('article')).toBeVisible();
  const shown = await page.evaluate(
    () => document.documentElement.outerHTML + (document.querySelector('textarea')?.value ?? ''),
  );
  expect(shown).not.toContain(secret);
  expect(shown).not.toContain(token);
});
