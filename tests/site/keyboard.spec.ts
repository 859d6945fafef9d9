import { expect, test } from '@playwright/test';
import { openExplorer } from './pages.ts';

test('the explorer works with the keyboard alone', async ({ page }) => {
  const field = await openExplorer(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  for (
    let step = 0;
    step < 20 && !(await field.evaluate((node) => node === document.activeElement));
    step++
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('AADSTS50076');
  await expect(page.getByRole('heading', { name: 'Multifactor authentication is required' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Clear' })).toBeFocused();
});

test('arrow keys move between languages, and the code follows', async ({ page }) => {
  await page.goto('./errors/aadsts/50076/');
  await page.getByRole('tab', { name: 'C#' }).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'JavaScript' }).first()).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'JavaScript' }).first()).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Go' }).first()).toBeFocused();
});

test('Control+K opens the search', async ({ page }) => {
  await page.goto('./errors/aadsts/50076/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a code is found in the page of all codes and opened with the keyboard alone', async ({ page }) => {
  await page.goto('./errors/');
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
  await page.getByRole('searchbox', { name: 'Filter by code, name or words' }).focus();
  await page.keyboard.type('50105');
  await expect(page.getByRole('link', { name: /50105/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/aadsts\/50105\/$/);
});
