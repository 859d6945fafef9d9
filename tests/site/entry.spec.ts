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

test('an entry in brief says what happened, who acts, why and what to do', async ({ page }) => {
  await page.goto('./errors/aadsts/500013/');
  for (const name of ['Fix it', 'Why it happens', 'The plan', 'What you may tell the user']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('link', { name: 'In brief' })).toBeVisible();
});

test('a listed entry prints the message, says that no more is published, and what helps with any code', async ({
  page,
}) => {
  await page.goto('./errors/aadsts/1400011/');
  await expect(page.locator('.notice')).toContainText('Only the message is published');
  await expect(page.locator('.message')).toHaveText(['Session key is not provided.']);
  await expect(page.getByRole('heading', { name: 'What helps with any code' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Fix it' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Message only' })).toBeVisible();
});

test('what the placeholders of a message stand for is said beside it', async ({ page }) => {
  await page.goto('./errors/aadsts/50105/');
  const list = page.locator('.facts-column .placeholders');
  await expect(list.getByText('{appName}', { exact: true })).toBeVisible();
  await expect(list.locator('dd').first()).not.toBeEmpty();
});

test('where sources disagree, the page says so', async ({ page }) => {
  await page.goto('./errors/aadsts/50053/');
  await expect(page.getByText('Where sources disagree.')).toBeVisible();
});

test('code of other languages and situations is fetched when somebody asks for it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/')) fetched.push(new URL(request.url()).pathname);
  });
  await page.goto('./errors/aadsts/50076/');
  await expect(page.getByRole('tabpanel').first()).toContainText('using Microsoft.Identity.Client;');
  expect(fetched).toEqual([]);
  const situation = page.locator('details.situation').first();
  await situation.locator('summary').click();
  // The panel names its SDK before the code is there.
  await expect(situation.getByRole('tabpanel').first().locator('code')).toContainText(/\w+/);
  expect(fetched).toHaveLength(1);
});
