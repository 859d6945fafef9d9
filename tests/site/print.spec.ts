import { dotnetPaste, openExplorer } from './pages.ts';
import { expect, type Page, test } from './test.ts';

test.use({ colorScheme: 'dark', viewport: { width: 680, height: 1000 } });

/** The page as it is printed, with what the browser does before it prints. */
async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** Blocks whose text does not fit: on paper nobody can scroll. */
function cutOff(page: Page): Promise<string[]> {
  return page.locator('pre:visible, table:visible, .paste-area:visible').evaluateAll((blocks) =>
    blocks
      .filter(
        (block) => block.scrollWidth > block.clientWidth + 1 || block.scrollHeight > block.clientHeight + 1,
      )
      .filter((block) => getComputedStyle(block).overflow !== 'visible')
      .map((block) => block.className || block.tagName),
  );
}

test('an entry prints black on white, its code whole, without what can only be clicked', async ({ page }) => {
  await page.goto('./errors/aadsts/50076/');
  await onPaper(page);
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  for (const gone of ['.page > header', '.crumbs', '.pager', '.page-tools']) {
    await expect(page.locator(gone)).toBeHidden();
  }
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  await expect(page.getByRole('tab')).toHaveCount(1);
  await expect(page.getByText('Where you meet it')).toBeVisible();
  expect(await cutOff(page)).toEqual([]);
  await expect(page.locator('.print-foot')).toContainText('/errors/aadsts/50076/');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-foot')).toHaveCount(0);
});

test('an answer prints with the whole paste, its marks as lines, and nothing of it in the address', async ({
  page,
}) => {
  const field = await openExplorer(page);
  await field.fill(dotnetPaste);
  await expect(page.getByRole('article')).toBeVisible();
  await onPaper(page);
  expect(await cutOff(page)).toEqual([]);
  const lines = await page
    .locator('.highlights mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationStyle));
  expect(new Set(lines).size).toBeGreaterThan(2);
  expect(lines).not.toContain('none');
  expect(await page.locator('.print-foot').textContent()).not.toMatch(/[?#]|50076/);
});

test('a guide prints its text with the addresses of its sources', async ({ page }) => {
  await page.goto('./guides/retries/');
  await onPaper(page);
  for (const gone of ['.page > header', '.pagination-links', '.right-sidebar-container']) {
    await expect(page.locator(gone).first()).toBeHidden();
  }
  const source = page.locator('section[data-footnotes] a[href^="http"]').first();
  const shown = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(shown).toContain(await source.getAttribute('href'));
  expect(await cutOff(page)).toEqual([]);
});
