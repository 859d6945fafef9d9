import { expect, test } from './test.ts';

for (const [name, width, height, rows] of [
  ['a laptop', 1440, 900, 12],
  ['a phone', 390, 844, 2],
] as const) {
  test(`the home page tells what it is for in one screen of ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Microsoft sign-in error/);
    for (const part of [page.locator('.lead'), page.getByRole('textbox').first(), page.locator('.try')]) {
      await expect(part).toBeInViewport({ ratio: 1 });
    }
    await expect(page.locator('.rows a').nth(rows - 1)).toBeInViewport({ ratio: 1 });
  });
}

for (const locale of ['', 'zh-cn/', 'zh-tw/', 'ko/']) {
  test(`nothing of the header is cut off at any width: /${locale}`, async ({ page }) => {
    await page.goto(`./${locale}`);
    for (const width of [320, 390, 768, 1024, 1100, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const outside = await page.locator('.bar :is(a, button, select):visible').evaluateAll((parts) =>
        parts
          .map((part) => part.getBoundingClientRect())
          .filter(({ left, right }) => left < 0 || right > innerWidth)
          .map(({ left, right }) => [left, right]),
      );
      expect(outside, `${width} px`).toEqual([]);
    }
  });
}
