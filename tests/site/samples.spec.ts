import { loadCatalog } from '../../src/catalog/load.ts';
import { expect, type Page, test } from './test.ts';

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

/** How far things moved on a page without anybody's doing (w3c Layout Instability). */
function watchShifts(page: Page): Promise<() => Promise<number>> {
  const watch = () => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  };
  return page
    .addInitScript(watch)
    .then(() => () => page.evaluate(() => (window as unknown as { shifts: number }).shifts));
}

test('panels are made when somebody asks for them, and nothing moves but the panel', async ({ page }) => {
  const shifts = await watchShifts(page);
  await page.goto('./ko/errors/aadsts/50076/');
  const tabs = page.locator('sample-tabs').first();
  await expect(tabs.getByRole('tabpanel', { includeHidden: true })).toHaveCount(1);
  const below = page.getByRole('heading', { level: 2 }).nth(2);
  const before = await below.evaluate((node) => node.getBoundingClientRect().top + scrollY);
  await tabs.getByRole('tab', { name: 'Python' }).click();
  const panel = tabs.getByRole('tabpanel', { name: 'Python' });
  await expect(panel.locator('code')).toContainText('import msal');
  await expect(panel.getByRole('link')).toHaveAttribute(
    'href',
    /\/ko\/samples\/silent-then-interactive\/#python$/,
  );
  await expect(panel.getByRole('link')).toContainText(/[가-힣]/);
  const tab = tabs.getByRole('tab', { name: 'Python' });
  expect(await tab.getAttribute('aria-controls')).toBe(await panel.getAttribute('id'));
  expect(await below.evaluate((node) => node.getBoundingClientRect().top + scrollY)).toBe(before);
  expect(await shifts()).toBe(0);
});

test('a folded situation gets its tabs when it is opened, in the language of the others', async ({
  page,
}) => {
  await page.goto('./errors/aadsts/50076/');
  await page.getByRole('tab', { name: 'Java', exact: true }).first().click();
  const folded = page.locator('details.situation').first();
  await expect(folded.getByRole('tab', { includeHidden: true })).toHaveCount(0);
  await folded.locator('summary').click();
  await expect(folded.getByRole('tab', { name: 'Java', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(folded.getByRole('tabpanel', { name: 'Java' }).locator('code')).toContainText(
    'import com.microsoft',
  );
  await folded.getByRole('tab', { name: 'Java', exact: true }).press('ArrowLeft');
  await expect(folded.getByRole('tabpanel', { name: 'Python' })).toBeVisible();
});

test('a page of many words fetches its code, and keeps its place', async ({ page }) => {
  const shifts = await watchShifts(page);
  await page.goto('./errors/http/429/');
  await page.locator('sample-tabs').first().scrollIntoViewIfNeeded();
  const panel = page.getByRole('tabpanel').first();
  await expect(panel.locator('code')).toContainText(/\w{3}/);
  await expect(panel.getByRole('link')).toBeVisible();
  expect(await shifts()).toBe(0);
});

test('without scripts the code is there, or a link to it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('./errors/aadsts/50076/');
  await expect(page.getByRole('tabpanel').locator('code')).toContainText('using Microsoft.Identity.Client;');
  await expect(page.getByRole('tab')).toHaveCount(1);
  await page.locator('details.situation summary').first().click();
  await expect(
    page.locator('details.situation').first().locator('sample-tabs').getByRole('link'),
  ).toBeVisible();
  await page.goto('./errors/http/429/');
  await expect(page.getByRole('tabpanel').getByRole('link', { name: 'All samples' })).toBeVisible();
  await context.close();
});

test('a block of code in a guide can be copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./guides/from-adal/');
  const block = page.locator('.fence').first();
  await block.hover();
  await block.getByRole('button', { name: 'Copy' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await block.locator('code').textContent())?.trimEnd());
});
