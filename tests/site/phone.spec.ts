import { dotnetPaste, openExplorer } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

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
