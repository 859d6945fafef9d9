import { expect, test } from './test.ts';

for (const [missing, page] of [
  ['50076/', 'errors/aadsts/50076/'],
  ['errors/AADSTS50076', 'errors/aadsts/50076/'],
  ['ko/50076#python', 'ko/errors/aadsts/50076/#python'],
  ['e/interaction_in_progress.', 'errors/msal-browser/interaction_in_progress/'],
] as const) {
  test(`the missing address ${missing} leads on to ${page}`, async ({ page: tab, baseURL }) => {
    await tab.goto(`./${missing}`);
    await tab.waitForURL(new URL(page, baseURL).href);
    await expect(tab.locator('.kicker code')).toBeVisible();
    // The missing address is not a step that Back returns to.
    expect(await tab.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });
}

test('a code without a page is answered in the language of the address, with what can be said of it', async ({
  page,
  baseURL,
}) => {
  await page.goto('./zh-tw/errors/aadsts/50999999/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('找不到此頁面');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-TW');
  await expect(page.getByRole('status').filter({ visible: true })).toHaveText(
    '這裡沒有錯誤碼 AADSTS50999999 的頁面。',
  );
  await expect(page.locator('.offers a')).toHaveAttribute(
    'href',
    `${new URL('zh-tw/unknown/', baseURL).pathname}#AADSTS50999999`,
  );
});

test('a code of several libraries, and a misspelt one, offer what they may mean', async ({ page }) => {
  await page.goto('./errors/state_mismatch/');
  await expect(page.getByText('state_mismatch stands for several errors.')).toBeVisible();
  expect(await page.locator('.offers a').count()).toBeGreaterThan(2);
  await page.goto('./e/interaction_in_progres/');
  await expect(page.getByText('These come near to interaction_in_progres:')).toBeVisible();
  await expect(page.locator('.offers a').first()).toContainText('interaction_in_progress');
});

test('any other address says that nothing is there, and names every section', async ({ page }) => {
  await page.goto('./zxqj-vvwk/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await expect(page.getByText('The address may be old or misspelt.')).toBeVisible();
  for (const name of ['Open the explorer', 'Codes', 'Guides', 'Samples', 'Handling', 'Data & CLI']) {
    await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
  }
});
