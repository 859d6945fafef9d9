import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './test.ts';

const folder = join(import.meta.dirname, '../../content/docs/guides');
const guides = readdirSync(folder).map((file) => file.replace('.mdx', ''));

for (const guide of guides) {
  test(`the guide ${guide} ends with the errors it explains, and fits a phone with legible pictures`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./guides/${guide}/`);
    const explained = page.locator('.guide-entries li');
    expect(await explained.count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const small = await page.locator('main figure svg text:visible').evaluateAll((texts) =>
      texts
        .filter((text) => {
          const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 1;
          return Number.parseFloat(getComputedStyle(text).fontSize) * scale < 11.5;
        })
        .map(({ textContent }) => textContent),
    );
    expect(small).toEqual([]);
  });
}

test('every picture of a guide has a name and a description', async ({ page }) => {
  for (const guide of guides) {
    await page.goto(`./guides/${guide}/`);
    for (const svg of await page.locator('main figure svg').all()) {
      if (!(await svg.isVisible())) continue;
      await expect(svg).toHaveRole('img');
      await expect(svg).toHaveAccessibleName(/\w+ \w+/);
    }
  }
});

test('a guide names its sources, and a reference leads to its source', async ({ page }) => {
  await page.goto('./guides/retries/');
  await page.getByRole('main').locator('a[data-footnote-ref]').first().click();
  await expect(page.locator('[data-footnotes] li:target').getByRole('link').first()).toHaveAttribute(
    'href',
    /^https:\/\//,
  );
});

test('an entry links the guides that explain it, and they link it', async ({ page }) => {
  await page.goto('./errors/aadsts/65001/');
  await page.getByRole('complementary').getByRole('link', { name: 'Consent', exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Consent' })).toBeVisible();
  await page
    .locator('.guide-entries')
    .getByRole('link', { name: /^65001 / })
    .click();
  await expect(page).toHaveURL(/errors\/aadsts\/65001\/$/);
});

test('a translated guide heads its sources in its own language', async ({ page }) => {
  await page.goto('./ko/guides/basics/');
  await expect(page.locator('[data-footnotes]').getByRole('heading', { name: '출처' })).toBeVisible();
});
