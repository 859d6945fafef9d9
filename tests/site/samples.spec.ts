import { expect, test } from '@playwright/test';
import { loadCatalog } from '../../src/catalog/load.ts';

const { situations, languages, proofs } = loadCatalog().tables;

test('the matrix has a cell for every situation in every language, each saying how it was proven', async ({
  page,
}) => {
  await page.goto('./samples/');
  const matrix = page.getByRole('table', { name: 'What exists, and how it was proven' });
  await expect(matrix.getByRole('row')).toHaveCount(situations.items.length + 1);
  const cells = matrix.getByRole('cell');
  await expect(cells).toHaveCount(situations.items.length * languages.items.length);
  for (const text of await cells.allInnerTexts()) {
    expect(text).toMatch(/(?:run, \d+ checks|compiled|type-checked|names checked|parsed|not here)$/);
  }
});

test('a cell opens the code in its language, with its proof', async ({ page }) => {
  await page.goto('./samples/');
  const row = page.getByRole('row', { name: 'Silent first, then interactive' });
  await row.getByRole('link', { name: /^Python/ }).click();
  const panel = page.getByRole('tabpanel', { name: 'Python' });
  await expect(panel.locator('code')).toContainText('import msal');
  const { ran = [] } = proofs.items.find(({ sample }) => sample === 'silent-then-interactive/python') ?? {};
  expect(ran.length).toBeGreaterThan(0);
  await expect(panel.getByText(`run: ${ran.length} checks`)).toBeVisible();
  await panel.getByText('What it was seen to do').click();
  await expect(panel.getByRole('listitem')).toHaveText(ran);
});

test('a cell without a sample leads to its reason', async ({ page }) => {
  await page.goto('./samples/');
  const row = page.getByRole('row', { name: 'A service without a user' });
  await row.getByRole('link', { name: /^JavaScript.*not here/s }).click();
  await expect(page.locator(':target')).toContainText('A page cannot keep a secret');
});

test('on a phone the matrix names the languages and fits', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./samples/');
  const row = page.getByRole('row', { name: 'Sign in on another device' });
  await expect(row.getByText('Kotlin', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('the page of a situation lists errors that its code handles', async ({ page }) => {
  await page.goto('./samples/call-api-with-claims/');
  await expect(page.getByRole('heading', { name: 'Errors that it handles' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^50076 / })).toBeVisible();
});
