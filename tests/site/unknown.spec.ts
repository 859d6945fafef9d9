import { expect, test } from './test.ts';

test('a code without a page is told what its number allows, and where to ask', async ({
  page,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('./unknown/#AADSTS700299');
  await expect(page.getByText(/\d+ of the \d+ known codes that begin with AADSTS7002/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'US Government' })).toHaveAttribute(
    'href',
    'https://login.microsoftonline.us/error?code=700299',
  );
  await expect(page.getByRole('heading', { name: 'What helps with any code' })).toBeVisible();
  const report = new URL(
    (await page.getByRole('link', { name: /Report the code/ }).getAttribute('href')) ?? '',
  );
  expect(report.origin + report.pathname).toBe('https://github.com/example/msal-error-explorer/issues/new');
  expect(report.searchParams.get('title')).toBe('No page for AADSTS700299');
  await page.getByRole('button', { name: 'Copy the report' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^No page for AADSTS700299\n\nCode: AADSTS700299\n/);
  const own = new URL('/', baseURL).href;
  expect(requests.filter((url) => !url.startsWith(own) || url.split('#')[0]?.includes('700299'))).toEqual([]);
});

test('a code that has a page after all leads to it, and a word is told what a code is', async ({ page }) => {
  await page.goto('./unknown/');
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
  const field = page.getByRole('searchbox', { name: 'The code' });
  await field.fill('50076');
  await expect(page.getByRole('link', { name: /Multifactor authentication is required/ })).toBeVisible();
  await field.fill('not a code');
  await expect(page.getByText(/^A code is a number of four to eight digits/)).toBeVisible();
});

test('the explorer leads there from a code that it does not know', async ({ page }) => {
  await page.goto('./?q=AADSTS700299');
  await page.getByRole('link', { name: 'What can be said of AADSTS700299' }).click();
  await expect(page).toHaveURL(/\/unknown\/#AADSTS700299$/);
  await expect(page.getByText(/known codes that begin with AADSTS7002/)).toBeVisible();
});
