import { expect, test } from '@playwright/test';
import { dotnetPaste, kinds, openExplorer } from './pages.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

for (const [name, path] of Object.entries(kinds)) {
  test(`no page scrolls sideways: ${name}`, async ({ page }) => {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('the answer stands above the fold, the paste folded above it', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill(dotnetPaste);
  await field.blur();
  await expect(
    page.getByRole('heading', { name: 'Multifactor authentication is required' }),
  ).toBeInViewport();
  await expect(page.getByText('The user, once asked', { exact: true })).toBeInViewport();
});

test('the menu leads to every section', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Menu' }).click();
  for (const section of ['Codes', 'Guides', 'Samples', 'Handling', 'Data & CLI']) {
    await expect(page.locator('#menu').getByRole('link', { name: section })).toBeVisible();
  }
});
