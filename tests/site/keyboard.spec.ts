import { dotnetPaste, openExplorer } from './pages.ts';
import { tabTo } from './tab-to.ts';
import { expect, test } from './test.ts';

test('a paste is answered, and its ticket shown and copied, with the keyboard alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const field = await openExplorer(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await tabTo(page, field);
  await page.evaluate((text) => navigator.clipboard.writeText(text), dotnetPaste);
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('heading', { name: 'Multifactor authentication is required' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Clear' })).toBeFocused();
  await tabTo(page, page.getByRole('article').getByRole('tab', { name: 'C#' }).first());
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tabpanel', { name: 'JavaScript' }).first()).toContainText('import');
  await tabTo(page, page.getByRole('button', { name: 'Copy for a ticket' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.ticket').getByRole('button'));
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('AADSTS50076');
});

test('an example is chosen and its claims are read with the keyboard alone', async ({ page }) => {
  await openExplorer(page);
  await tabTo(page, page.getByRole('button', { name: 'Claims challenge' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.claims')).toContainText('c1');
  await tabTo(page, page.locator('.claims summary'));
  await page.keyboard.press('Space');
  await expect(page.locator('.claims pre')).toBeVisible();
});

test('an unknown code is looked up with the keyboard alone', async ({ page }) => {
  await page.goto('./unknown/');
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
  await tabTo(page, page.getByRole('searchbox', { name: 'The code' }));
  await page.keyboard.type('AADSTS7654321');
  const copy = page.getByRole('button', { name: 'Copy the report' });
  await expect(copy).toBeVisible();
  await tabTo(page, copy);
});

test('two redirect URIs are compared with the keyboard alone', async ({ page }) => {
  await page.goto('./errors/aadsts/50011/');
  const comparer = page.locator('redirect-comparer');
  await tabTo(page, comparer.getByLabel('Sent by the app'));
  await page.keyboard.type('https://app.contoso.com/Signin');
  await page.keyboard.press('Tab');
  await page.keyboard.type('https://app.contoso.com/signin');
  await expect(comparer.getByRole('status')).toHaveText('They differ: path.');
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

test('a code is found in the page of all codes and opened with the keyboard alone', async ({ page }) => {
  await page.goto('./errors/');
  await page.locator('astro-island[ssr]').waitFor({ state: 'detached' });
  await tabTo(page, page.getByRole('searchbox', { name: 'Filter by code, name or words' }));
  await page.keyboard.type('50105');
  const link = page.getByRole('link', { name: /^50105 / });
  await expect(link).toBeVisible();
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/aadsts\/50105\/$/);
});
