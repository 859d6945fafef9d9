import { expect, test } from '@playwright/test';
import { dotnetPaste, kinds, openExplorer } from './pages.ts';

test('no page asks another host for anything', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL('/', baseURL).href) && !request.url().startsWith('data:')) {
      foreign.push(request.url());
    }
  });
  for (const path of Object.values(kinds)) await page.goto(path, { waitUntil: 'networkidle' });
  expect(foreign).toEqual([]);
});

test('nothing of a paste is sent, stored, logged or put into the address', async ({ page }) => {
  const secret = 'fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7';
  const asked: string[] = [];
  const logged: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  page.on('console', (message) => logged.push(message.text()));
  const field = await openExplorer(page);
  const address = page.url();
  const title = await page.title();
  await field.fill(dotnetPaste);
  await expect(page.getByRole('heading', { name: 'Multifactor authentication is required' })).toBeVisible();
  expect(asked.filter((line) => line.includes(secret))).toEqual([]);
  expect(logged).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await page.title()).toBe(title);
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(stored).not.toContain(secret);
});

test('a paste that holds markup is shown as text', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill(
    'AADSTS50076: <img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>',
  );
  await expect(page.getByRole('heading', { name: 'Multifactor authentication is required' })).toBeVisible();
  await expect(page.locator('.explorer img')).toHaveCount(0);
  expect(await page.title()).not.toBe('owned');
});

test('every kind of page works under its Content Security Policy', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  for (const path of Object.values(kinds)) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const policy = page.locator('head > meta:first-child');
    await expect(policy).toHaveAttribute('http-equiv', 'Content-Security-Policy');
    expect(await policy.getAttribute('content')).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
  }
  await page.goto('./');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('consent');
  await expect(page.locator('.pagefind-ui__result-link').first()).toBeVisible();
  expect(violations).toEqual([]);
});
