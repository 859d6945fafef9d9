import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page of ours has before what a test is about. */
const mostStops = 80;

/** Presses Tab until an element has the focus, which it must show. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((node) => node === document.activeElement);
  for (let stop = 0; stop < mostStops && !(await isThere()); stop++) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
  const shown = await target.evaluate((node) => {
    const { outlineStyle } = getComputedStyle(node);
    return outlineStyle !== 'none' || node.matches('textarea, input, [tabindex="-1"]');
  });
  expect(shown, 'the focus can be seen').toBe(true);
}
