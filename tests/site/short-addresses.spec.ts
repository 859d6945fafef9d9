import { expect, test } from './test.ts';

for (const [short, long] of [
  ['50076', 'errors/aadsts/50076'],
  ['AADSTS50076', 'errors/aadsts/50076'],
  ['AADB2C90118', 'errors/aadb2c/90118'],
  ['interaction_in_progress', 'errors/msal-browser/interaction_in_progress'],
]) {
  test(`the short address ${short} leads to the page`, async ({ page, baseURL }) => {
    await page.goto(`./e/${short}/`);
    await page.waitForURL(new URL(`${long}/`, baseURL).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a code that several libraries use offers each of them', async ({ page }) => {
  await page.goto('./e/state_mismatch/');
  const links = page.getByRole('link');
  expect(await links.count()).toBeGreaterThan(1);
  await links.first().click();
  await expect(page.locator('.kicker')).toContainText('state_mismatch');
});
