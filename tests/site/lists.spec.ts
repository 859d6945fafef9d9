import { measureCoverage } from '../../src/catalog/coverage.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { expect, type Page, test } from './test.ts';

const lists = [
  'errors/aadsts',
  'errors/msal-dotnet',
  'categories/consent',
  'actors/tenant-admin',
  'handling/ask-admin',
];

function filterOf(page: Page) {
  return page.getByRole('searchbox', { name: 'Filter by code, name or words' });
}

for (const path of lists) {
  test(`the list ${path} narrows as one types, without a request`, async ({ page }) => {
    await page.goto(`./${path}/`);
    const rows = page.locator('.entries li');
    const all = await rows.count();
    expect(all).toBeGreaterThan(20);
    const requests: string[] = [];
    // Scripts of the frame may still be on their way.
    page.on('request', (request) => {
      if (!request.url().includes('/_astro/')) requests.push(request.url());
    });
    await filterOf(page).fill('in not');
    const shown = rows.filter({ visible: true });
    await expect(page.getByText(/^\d+ shown$/)).toBeVisible();
    const left = await shown.count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    for (const text of (await shown.allTextContents()).slice(0, 20))
      expect(text.toLowerCase()).toContain('in');
    await filterOf(page).fill('no such words anywhere');
    await expect(page.getByText('No entry holds all of these words.')).toBeVisible();
    await filterOf(page).fill('');
    await expect(rows.first()).toBeVisible();
    expect(requests).toEqual([]);
  });
}

test('the page of all codes finds any of them, and asks once for the codes and their titles', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('./errors/');
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
  const field = filterOf(page);
  await field.fill('1400011');
  await expect(page.getByRole('link', { name: /No session key/ })).toBeVisible();
  await field.fill('client secret');
  await expect(page.getByRole('link', { name: /7000215/ })).toBeVisible();
  await expect(page.getByText(/^\d+ results$/)).toBeVisible();
  await field.fill('AADSTS700299');
  await expect(page.getByRole('link', { name: 'What can be said of AADSTS700299' })).toHaveAttribute(
    'href',
    `${new URL('unknown/', baseURL).pathname}#AADSTS700299`,
  );
  await field.fill('');
  await expect(page.getByRole('heading', { name: 'By subject' })).toBeVisible();
  expect(requests.filter((url) => url.includes('/api/')).map((url) => new URL(url).pathname)).toEqual([
    new URL('api/v1/codes.json', baseURL).pathname,
    new URL('api/v1/titles/en.json', baseURL).pathname,
  ]);
});

test.describe('without scripts, which lists do not need', () => {
  test.use({ javaScriptEnabled: false });

  test('every list of lists leads to a page that holds as many rows as it says', async ({ page }) => {
    await page.goto('./errors/');
    const links = await page.locator('.ways a').evaluateAll((anchors) =>
      anchors.map((anchor) => ({
        href: (anchor as HTMLAnchorElement).href,
        count: Number(anchor.querySelector('.count')?.textContent?.replaceAll(',', '')),
      })),
    );
    expect(links.length).toBeGreaterThan(40);
    for (const { href, count } of links) {
      await page.goto(href);
      expect(await page.locator('.entries li').count(), href).toBe(count);
    }
  });
});

test('the coverage page prints what is counted from the data', async ({ page }) => {
  const { all, families } = measureCoverage(loadCatalog().entries);
  await page.goto('./coverage/');
  const cells = (name: string) =>
    page.getByRole('row', { name }).first().locator('.number').allTextContents();
  const numbers = (texts: string[]) => texts.map((text) => Number(text.replaceAll(',', '')));
  expect(numbers(await cells('Sign-in service (AADSTS)'))).toEqual(
    Object.values(families.find(({ family }) => family === 'aadsts')?.counts ?? {}),
  );
  expect(numbers(await page.locator('tr.total .number').allTextContents())).toEqual(Object.values(all));
});

test('a long list has a strip that stays in view, leads to each part and marks the one that is read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./errors/aadsts/');
  const strip = page.getByRole('navigation', { name: 'In this list' });
  const jump = strip.getByRole('link', { name: '500011', exact: true });
  await jump.click();
  await expect(page.getByRole('heading', { name: /^500011/ })).toBeInViewport();
  await expect(jump).toHaveAttribute('aria-current', 'true');
  await expect(jump).toBeInViewport();
  await strip.getByRole('link', { name: 'Filter' }).click();
  await expect(filterOf(page)).toBeFocused();
  await expect(filterOf(page)).toBeInViewport();
  await page.keyboard.type('50076');
  await expect(strip.getByRole('link', { name: '16000' })).toBeHidden();
  await expect(strip.getByRole('link', { name: '50000', exact: true })).toBeVisible();
});
