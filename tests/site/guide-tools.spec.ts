import { expectAccessible } from './axe.ts';
import { tabTo } from './tab-to.ts';
import { expect, type Page, test } from './test.ts';

const stripped =
  'BrowserAuthError: interaction_in_progress: See https://aka.ms/msal.js.errors#interaction_in_progress for details';

/** The addresses below /api/ that a page asks for, from now on. */
function fetched(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/')) asked.push(request.url());
  });
  return asked;
}

test.describe('the plan of repeats', () => {
  test('comes with the page, drawn and in words', async ({ page }) => {
    await page.goto('./guides/retries/');
    const tool = page.locator('retry-timeline');
    await expect(tool.getByRole('img', { name: 'The steps below, drawn on a time axis' })).toBeVisible();
    await expect(tool.getByRole('status')).toContainText('MSAL.NET: your code tries up to 3 times more');
    await expect(tool.getByRole('listitem')).toHaveCount(await tool.locator('.mark:not(:empty)').count());
  });

  test('is drawn anew for another answer, library and kind of app', async ({ page }) => {
    await page.goto('./guides/retries/');
    const tool = page.locator('retry-timeline');
    await tool.getByLabel('What came back').selectOption({ label: 'HTTP 503, no Retry-After' });
    await expect(tool.getByRole('status')).toContainText('MSAL.NET: your code tries once more, after 61 s.');
    await tool.getByLabel('Kind of app').selectOption({ label: 'Confidential client' });
    await expect(tool.getByRole('status')).toContainText('MSAL.NET: your code tries once more, after 6 s.');
    await expect(tool.locator('.mark.step-block')).toHaveCount(0);
    await tool.getByLabel('What came back').selectOption({ label: 'HTTP 400, invalid_grant' });
    await expect(tool.getByRole('status')).toContainText('No repeat helps.');
  });

  test('offers only the kinds of app that a library makes', async ({ page }) => {
    await page.goto('./guides/retries/');
    const tool = page.locator('retry-timeline');
    const kind = tool.getByLabel('Kind of app');
    await kind.selectOption('confidential');
    await tool.getByLabel('Library').selectOption('msal-browser');
    await expect(kind).toHaveValue('public');
    await expect(kind.locator('option[value=confidential]')).toBeDisabled();
  });

  test('works with the keyboard alone', async ({ page }) => {
    await page.goto('./guides/retries/');
    const library = page.locator('retry-timeline').getByLabel('Library');
    await tabTo(page, library);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('retry-timeline').getByRole('status')).toContainText('MSAL.js in the browser');
  });

  test('leaves the choices and the drawing where they are', async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./guides/retries/');
      const tool = page.locator('retry-timeline');
      const places = async () => [
        await tool.getByLabel('Kind of app').boundingBox(),
        await tool.getByRole('img').boundingBox(),
      ];
      const before = await places();
      for (const family of ['msal-go', 'msal-android', 'msal-objc']) {
        await tool.getByLabel('Library').selectOption(family);
        expect(await places(), `${family} at ${width}`).toEqual(before);
      }
    }
  });

  test('fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('./guides/retries/');
    const tool = page.locator('retry-timeline');
    await tool.getByLabel('Library').selectOption('msal-android');
    await tool.getByLabel('What came back').selectOption({ label: 'HTTP 503, Retry-After: 20' });
    const frame = await tool.boundingBox();
    for (const mark of await tool.locator('.mark').all()) {
      const box = await mark.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(frame?.x ?? 0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
    }
  });
});

test.describe('the stripped messages', () => {
  test('get their sentence back, and lead to the page of the code', async ({ page }) => {
    await page.goto('./guides/stripped-messages/');
    const tool = page.locator('message-decoder');
    await tool.getByLabel('A message or a code of MSAL.js').fill(stripped);
    const answer = tool.getByRole('status');
    await expect(answer).toContainText('Interaction is currently in progress.');
    await answer.getByRole('link', { name: 'interaction_in_progress' }).click();
    await expect(page).toHaveURL(/\/errors\/msal-browser\/interaction_in_progress\/$/);
  });

  test('say what a removed code became', async ({ page }) => {
    await page.goto('./guides/stripped-messages/');
    const tool = page.locator('message-decoder');
    await tool.getByRole('button', { name: 'A removed code' }).click();
    await expect(tool.getByRole('status').getByRole('link', { name: 'timed_out' })).toBeVisible();
  });

  test('work with the keyboard alone', async ({ page }) => {
    await page.goto('./guides/stripped-messages/');
    const field = page.locator('message-decoder').getByRole('textbox');
    await tabTo(page, field);
    await page.keyboard.type('popup_window_error');
    const link = page.locator('message-decoder').getByRole('status').getByRole('link').first();
    await expect(link).toBeVisible();
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/errors\/msal-browser\/popup_window_error\/$/);
  });

  test('are fetched once, when somebody begins, and nothing typed goes with the request', async ({
    page,
  }) => {
    const asked = fetched(page);
    await page.goto('./guides/stripped-messages/');
    expect(asked).toEqual([]);
    const field = page.locator('message-decoder').getByRole('textbox');
    const answer = page.locator('message-decoder').getByRole('status');
    const all: string[] = [];
    page.on('request', (request) => all.push(`${request.url()} ${request.postData() ?? ''}`));
    await field.fill('secret_of_mine timed_out');
    await expect(answer).toContainText('timed_out');
    await field.fill('secret_of_mine interaction_in_progress');
    await expect(answer).toContainText('Interaction is currently in progress.');
    expect(asked).toHaveLength(1);
    expect(new URL(asked[0] ?? '').pathname).toMatch(/\/api\/v1\/msal-js-messages\.json$/);
    expect(all.filter((line) => line.includes('secret_of_mine'))).toEqual([]);
  });

  test('that cannot be loaded are said to be so, and the next letter tries again', async ({ page }) => {
    await page.route('**/msal-js-messages.json*', (route) => route.abort());
    await page.goto('./guides/stripped-messages/');
    const field = page.locator('message-decoder').getByRole('textbox');
    const answer = page.locator('message-decoder').getByRole('status');
    await field.fill('timed_out');
    await expect(answer).toContainText('could not be loaded');
    await page.unroute('**/msal-js-messages.json*');
    await field.fill('monitor_window_timeout');
    await expect(answer.getByRole('link', { name: 'timed_out' })).toBeVisible();
  });

  test('that hold markup are shown as text', async ({ page }) => {
    await page.goto('./guides/stripped-messages/');
    const tool = page.locator('message-decoder');
    await tool
      .getByRole('textbox')
      .fill('BrowserAuthError: no_such_code <img src=x onerror="document.title=1">');
    await expect(tool.getByRole('status')).toContainText('no_such_code');
    await expect(tool.locator('img')).toHaveCount(0);
  });
});

test('axe finds nothing in the plan', async ({ page }) => {
  await page.goto('./guides/retries/');
  await page.locator('retry-timeline').getByLabel('Library').selectOption('msal-android');
  await expectAccessible(page);
});

test('axe finds nothing in the stripped messages', async ({ page }) => {
  await page.goto('./guides/stripped-messages/');
  await page.locator('message-decoder').getByRole('textbox').fill('ux_not_allowed');
  await expect(page.locator('.decoded')).toBeVisible();
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one plan stands in the page', async ({ page }) => {
    await page.goto('./guides/retries/');
    const tool = page.locator('retry-timeline');
    await expect(tool.locator('.plan-words li').first()).toBeVisible();
    await expect(tool.locator('noscript p')).toContainText('choosing others needs JavaScript');
    await expect(tool.locator('select').first()).toBeHidden();
  });

  test('the codes are a link away', async ({ page }) => {
    await page.goto('./guides/stripped-messages/');
    const tool = page.locator('message-decoder');
    await expect(tool.locator('textarea')).toBeHidden();
    await tool.getByRole('link', { name: 'msal-browser' }).click();
    await expect(page).toHaveURL(/\/errors\/msal-browser\/$/);
  });
});
