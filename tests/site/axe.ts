import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A laptop in daylight and a phone in the dark: what axe measures depends on the theme or on the width, not on both. */
const views = [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 390 },
];

/** What axe (WCAG 2.2 A and AA, and its own good practices) finds on a page as it is shown. */
async function violations(page: Page) {
  const found = await new AxeBuilder({ page })
    // Nothing but what is wrong is asked for, and no style sheet fetched again: it takes half the time.
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(rules)
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Axe finds nothing in both themes and at two widths; the page is left as it was found. */
export async function expectAccessible(page: Page): Promise<void> {
  const size = page.viewportSize();
  const before = await page.evaluate(() => document.documentElement.dataset.theme);
  const setTheme = (theme: string | undefined) =>
    page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
  for (const { theme, width } of views) {
    await page.setViewportSize({ width, height: 900 });
    await setTheme(theme);
    expect(await violations(page), `${theme} theme, ${width} px`).toEqual([]);
  }
  await setTheme(before);
  if (size) await page.setViewportSize(size);
}
