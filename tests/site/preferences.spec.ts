import { expect, test } from './test.ts';

test('a theme is picked, lasts, and follows the system where it is left open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./errors/aadsts/50076/');
  const html = page.locator('html');
  const picker = page.getByLabel('Select theme').first();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await picker.selectOption('dark');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.goto('./guides/basics/');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(picker).toHaveValue('dark');
  await picker.selectOption('auto');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

test('a language leads to the same page in that language', async ({ page, baseURL }) => {
  const address = (path: string) => new URL(path, baseURL).href;
  await page.goto('./errors/aadsts/50076/');
  const picker = page.getByRole('combobox').first();
  await picker.selectOption('한국어');
  await page.waitForURL(address('ko/errors/aadsts/50076/'));
  await picker.selectOption('English');
  await page.waitForURL(address('errors/aadsts/50076/'));
  await page.goto('./zh-tw/no-such-page/');
  await expect(page.getByRole('combobox').first().locator('option').first()).toHaveAttribute(
    'value',
    new URL(address('')).pathname,
  );
});
