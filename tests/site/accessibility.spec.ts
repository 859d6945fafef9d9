import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { dotnetPaste, kinds, openExplorer } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const [name, path] of Object.entries(kinds)) {
      test(`axe finds nothing: ${name}`, async ({ page }) => {
        await page.goto(path);
        expect((await new AxeBuilder({ page }).withTags(rules).analyze()).violations).toEqual([]);
      });
    }

    test('axe finds nothing: the answer', async ({ page }) => {
      const field = await openExplorer(page);
      await field.fill(dotnetPaste);
      await expect(page.getByRole('article')).toBeVisible();
      expect((await new AxeBuilder({ page }).withTags(rules).analyze()).violations).toEqual([]);
    });
  });
}
