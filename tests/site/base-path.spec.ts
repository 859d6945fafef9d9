import { openExplorer } from './pages.ts';
import { expect, test } from './test.ts';

test('the explorer answers', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill('AADSTS50076');
  await expect(page.getByRole('heading', { name: 'Multifactor authentication is required' })).toBeVisible();
});

test('every link of the home page leads somewhere', async ({ page, request, baseURL }) => {
  await page.goto('./');
  const links = await page
    .locator('a[href]')
    .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
  const own = [...new Set(links)].filter((link) => link.startsWith(new URL('/', baseURL).href));
  expect(own.length).toBeGreaterThan(15);
  for (const link of own) expect((await request.get(link)).status(), link).toBe(200);
});

test('links of an entry and of a guide stay below the base', async ({ page, request, baseURL }) => {
  for (const path of ['./ko/errors/aadsts/50076/', './guides/dotnet/']) {
    await page.goto(path);
    const links = await page
      .locator('main a[href]')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    const own = links.filter((link) => link.startsWith(new URL('/', baseURL).href));
    expect(own.length).toBeGreaterThan(3);
    for (const link of new Set(own)) expect((await request.get(link)).status(), link).toBe(200);
  }
});

test('the header search finds a page below the base', async ({ page, baseURL }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('dialog').getByRole('searchbox').fill('AADSTS50076');
  const first = page.getByRole('dialog').locator('.rows a').first();
  await expect(first).toHaveAttribute('href', `${new URL(baseURL ?? '/').pathname}errors/aadsts/50076/`);
});

test('a short address leads to its page below the base', async ({ page, baseURL }) => {
  await page.goto('./e/50076/');
  await page.waitForURL(new URL('errors/aadsts/50076/', baseURL).href);
});

test('code of another language is fetched below the base', async ({ page }) => {
  await page.goto('./errors/aadsts/50076/');
  await page.getByRole('tab', { name: 'Python' }).first().click();
  await expect(page.getByRole('tabpanel', { name: 'Python' }).first()).toContainText('import');
});
