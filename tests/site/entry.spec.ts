import { expect, test } from './test.ts';

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

test('an entry page names its place, its neighbours and its address, and takes reports', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./ko/errors/aadsts/50076/');
  const crumbs = page.getByRole('navigation', { name: '현재 위치' });
  await expect(crumbs.getByRole('link')).toHaveCount(2);
  await expect(crumbs.locator('[aria-current="page"]')).toHaveText('50076');
  const tools = page.locator('.page-tools');
  await tools.getByRole('button', { name: '주소 복사' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^https:.*\/ko\/errors\/aadsts\/50076\/$/,
  );
  // Where the build knows the project's address, the report is a form there; else it is copied.
  const report = tools.locator('a[href*="/issues/new?title=AADSTS50076"]');
  await expect(report.or(tools.locator('button[data-copy^="AADSTS50076"]'))).toHaveCount(1);
  const next = page.locator('.pager a[rel="next"]');
  await next.click();
  await expect(page).toHaveURL(/\/ko\/errors\/aadsts\/50\d{3}\/$/);
  await expect(page.locator('.pager a[rel="prev"] code')).toHaveText('50076');
});
