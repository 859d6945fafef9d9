import { expect, type Page, test } from '@playwright/test';

async function search(page: Page, words: string) {
  await page.goto('./');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(words);
  return page.getByRole('dialog').locator('.pagefind-ui__result-link');
}

test('the header search finds an entry by its code', async ({ page }) => {
  const results = await search(page, 'AADSTS50076');
  await expect(results.first()).toHaveAttribute('href', /\/errors\/aadsts\/50076\//);
});

test('the header search finds an entry by its symbolic name', async ({ page }) => {
  const results = await search(page, 'UserStrongAuthClientAuthNRequired');
  await expect(results.first()).toHaveAttribute('href', /\/errors\/aadsts\/50076\//);
});

test('the header search finds a library code', async ({ page }) => {
  const results = await search(page, 'interaction_in_progress');
  await expect(results.first()).toHaveAttribute('href', /\/errors\/msal-browser\/interaction_in_progress\//);
});

test('the header search finds pages by words', async ({ page }) => {
  const results = await search(page, 'client secret expired');
  await expect(results.first()).toHaveAttribute('href', /7000222/);
});

test('the search field appears within seconds although the page never idles', async ({ page }) => {
  // Without a limit an idle callback waits as long as there is other work.
  await page.addInitScript(() => {
    window.requestIdleCallback = ((callback: () => void, options?: { timeout?: number }) =>
      options?.timeout ? setTimeout(callback, options.timeout) : 0) as typeof window.requestIdleCallback;
  });
  const results = await search(page, 'AADSTS50076');
  await expect(results.first()).toHaveAttribute('href', /\/errors\/aadsts\/50076\//);
});
