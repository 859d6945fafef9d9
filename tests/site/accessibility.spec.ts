import { expectAccessible } from './axe.ts';
import { dotnetPaste, kinds, openExplorer } from './pages.ts';
import { expect, type Page, test } from './test.ts';

for (const [name, path] of Object.entries(kinds)) {
  test(`axe finds nothing in both themes, wide and narrow: ${name}`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}

test('axe finds nothing in both themes, wide and narrow: the answer', async ({ page }) => {
  const field = await openExplorer(page);
  await field.fill(dotnetPaste);
  await expect(page.getByRole('article')).toBeVisible();
  await expectAccessible(page);
});

/** Text that is cut off where nobody can scroll to it. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => {
        const { overflowX, textOverflow, position, clipPath } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
        const isForEars = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1);
        return hides && !isForEars && element.scrollWidth > element.clientWidth + 1;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}

for (const [name, path] of Object.entries(kinds)) {
  test(`at 200 % zoom and at 320 px nothing is lost or scrolls sideways: ${name}`, async ({ page }) => {
    // A window of 1280 px at 200 %, and the narrowest one of WCAG 2.2, 1.4.10 Reflow.
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 700 });
      if (width === 640) await page.goto(path);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `${width} px`).toBeLessThanOrEqual(0);
      expect(await clipped(page), `${width} px`).toEqual([]);
    }
  });
}

for (const width of [1440, 390]) {
  test(`at ${width} px a screen reader meets the answer first, then the facts it rests on`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const field = await openExplorer(page);
    await field.fill(dotnetPaste);
    await expect(page.getByRole('article').getByText('What you may tell the user')).toBeVisible();
    const tree = await page.getByRole('main').ariaSnapshot();
    const order = [
      'textbox "The error, a code or a few words"',
      'heading "Multifactor authentication is required"',
      'Who acts',
      'What your app does',
      'heading "Fix it"',
      'heading "In code"',
      'heading "Why it happens"',
      'heading "The plan"',
      'region "Recognised in the paste"',
    ];
    const places = order.map((words) => tree.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
}

test('what was typed is announced once it settles, not at each key', async ({ page }) => {
  const field = await openExplorer(page);
  const loaded = page.waitForResponse(/codes\.json/);
  await field.focus();
  await loaded;
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  await page.keyboard.type('AADSTS50076', { delay: 40 });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.filter(Boolean));
  await expect.poll(said).toEqual([expect.stringContaining('Multifactor authentication is required')]);
});

test.describe('with forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('marks, the primary action and the field’s edge are told without their colours', async ({ page }) => {
    const field = await openExplorer(page);
    await field.fill(dotnetPaste);
    const mark = page.locator('.highlights mark').first();
    await expect(mark).toBeAttached();
    expect(await mark.evaluate((node) => getComputedStyle(node).textDecorationLine)).toContain('underline');
    const edge = await page.locator('.paste-box').evaluate((node) => getComputedStyle(node).borderTopStyle);
    expect(edge).not.toBe('none');
    await field.focus();
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      const box = getComputedStyle(document.querySelector('.paste-box') ?? document.body);
      return { outlineStyle, outlineWidth, box: box.outlineStyle };
    });
    expect([ring.outlineStyle, ring.box]).not.toEqual(['none', 'none']);
  });
});

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce' });

  for (const path of [kinds.home, kinds['entry of a code'], kinds['guide with a timeline']]) {
    test(`nothing moves: ${path}`, async ({ page }) => {
      await page.goto(path);
      const moving = await page.evaluate(() => {
        const seconds = (text: string) => Math.max(...text.split(',').map((part) => Number.parseFloat(part)));
        return [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => {
            const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
            const animated = animationName !== 'none' && seconds(animationDuration) > 0.01;
            return animated || seconds(transitionDuration) > 0.01;
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 100));
      });
      expect(moving).toEqual([]);
    });
  }
});
