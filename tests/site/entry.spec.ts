import { expect, test } from '@playwright/test';

test('an entry page answers before it is scrolled on a laptop', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./errors/aadsts/50076/');
  for (const text of ['Multifactor authentication is required', 'The user, once asked', 'Fix it']) {
    await expect(page.getByText(text, { exact: true }).first()).toBeInViewport();
  }
  await expect(page.getByText("Catch the library's interaction-required error")).toBeInViewport();
});

test('the language of the code is remembered on other pages', async ({ page }) => {
  await page.goto('./errors/aadsts/50076/');
  await page.getByRole('tab', { name: 'Python' }).first().click();
  await expect(page.getByRole('tabpanel', { name: 'Python' }).first()).toBeVisible();
  await page.goto('./errors/aadsts/65001/');
  await expect(page.getByRole('tab', { name: 'Python' }).first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel', { name: 'Python' }).first()).toContainText('import');
});

test('the code can be copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./errors/aadsts/50076/');
  await page.getByRole('tabpanel').first().getByRole('button', { name: 'Copy' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^using Microsoft\.Identity\.Client;\n/);
});

test('look-alikes, sources and the literal message are there', async ({ page }) => {
  await page.goto('./errors/aadsts/50076/');
  await expect(page.getByRole('heading', { name: 'Not to be confused with' })).toBeVisible();
  await expect(page.getByText('you must use multi-factor authentication')).toBeVisible();
  await expect(page.getByRole('link', { name: "The sign-in service's own lookup page" })).toBeVisible();
});

test('what is not translated is shown in English and says so', async ({ page }) => {
  await page.goto('./zh-cn/errors/aadsts/65001/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.locator('.notice')).toBeVisible();
  await expect(page.locator('.summary').first().locator('xpath=..')).toHaveAttribute('lang', 'en');
});

test('a translated entry is shown in its language', async ({ page }) => {
  await page.goto('./ko/errors/aadsts/50076/');
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
    'Multifactor authentication is required',
  );
});

test('the index narrows as one types', async ({ page }) => {
  await page.goto('./errors/');
  await page.getByRole('searchbox', { name: 'Filter by code, name or words' }).fill('secret');
  await expect(page.getByRole('link', { name: /7000215/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /50058/ })).toBeHidden();
  await expect(page.getByText(/\d+ shown/)).toBeVisible();
});
