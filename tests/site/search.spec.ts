import { buildIndex } from '../../src/catalog/build-index.ts';
import type { IndexEntry } from '../../src/catalog/knowledge.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { expect, type Locator, type Page, test } from './test.ts';

/** The search of the header, opened on a page. */
async function openSearch(
  page: Page,
  path = './',
): Promise<{ dialog: Locator; field: Locator; rows: Locator }> {
  await page.goto(path);
  await page.locator('[data-open-modal]').click();
  const dialog = page.locator('site-search dialog');
  const field = dialog.getByRole('searchbox');
  await expect(field).toBeFocused();
  return { dialog, field, rows: dialog.locator('.rows a') };
}

test('a code, a name, a library code and words have their page as the first hit', async ({
  page,
  baseURL,
}) => {
  const { field, rows } = await openSearch(page);
  for (const [words, path] of [
    ['AADSTS50076', 'errors/aadsts/50076/'],
    ['50076', 'errors/aadsts/50076/'],
    ['UserStrongAuthClientAuthNRequired', 'errors/aadsts/50076/'],
    ['interaction_in_progress', 'errors/msal-browser/interaction_in_progress/'],
    ['interaction in progress', 'errors/msal-browser/interaction_in_progress/'],
    ['client secret expired', 'errors/aadsts/7000222/'],
    ['redirect uri', 'errors/aadsts/50011/'],
  ] as const) {
    await field.fill(words);
    await expect(rows.first(), words).toHaveAttribute('href', new URL(path, baseURL).pathname);
  }
  await field.fill('AADSTS50076');
  await expect(rows.first()).toContainText('50076');
  await expect(rows.first()).toContainText('Multifactor authentication is required');
  await expect(rows.first()).toContainText('User');
});

test('misspelt words are mended, and the search says so', async ({ page }) => {
  const { dialog, field, rows } = await openSearch(page);
  for (const [words, mended, path] of [
    ['redirct uri', 'redirect uri', /\/50011\/$/],
    ['conditonal acess', 'conditional access', /\/53003\/$/],
    ['consnet', 'consent', /\/65001\/$/],
    ['multifcator authentcaiton', 'multifactor authentication', /\/50076\/$/],
  ] as const) {
    await field.fill(words);
    await expect(dialog.getByText(`Showing results for “${mended}”`)).toBeVisible();
    await expect(rows.first()).toHaveAttribute('href', path);
  }
});

test('a code without a page is told apart from those that have one, and leads to what is known of any', async ({
  page,
}) => {
  const { dialog, field, rows } = await openSearch(page);
  await field.fill('AADSTS50999');
  await expect(dialog.getByText('AADSTS50999 has no page here')).toHaveCount(2);
  await expect(rows).toHaveCount(0);
  await dialog.getByRole('link', { name: 'What can be said of AADSTS50999' }).click();
  await expect(page).toHaveURL(/\/unknown\/#AADSTS50999$/);
  await expect(dialog).toBeHidden();
});

test('guides and samples are found by their title and by their text', async ({ page }) => {
  const { dialog, field } = await openSearch(page);
  const pages = dialog.locator('.page-rows a');
  await field.fill('throttling');
  await expect(pages.filter({ hasText: 'Guide' }).first()).toHaveAttribute('href', /\/guides\/retries\/$/);
  await field.fill('device code');
  await expect(pages.filter({ hasText: 'Sample' }).first()).toHaveAttribute(
    'href',
    /\/samples\/device-code\/$/,
  );
  // Words that stand in no title: only the text of a guide has them.
  await field.fill('NSURLErrorDomain');
  await expect(dialog.locator('.page-rows a[href$="/guides/basics/"] mark').first()).toBeVisible();
  await field.fill('qqqwwx zzyyk');
  await expect(dialog.getByText('Nothing found for “qqqwwx zzyyk”').first()).toBeVisible();
  await expect(pages).toHaveCount(0);
});

test('results are narrowed by who acts and by source', async ({ page }) => {
  const { dialog, field, rows } = await openSearch(page);
  await field.fill('consent');
  const admins = dialog.getByRole('button', { name: /^Tenant admin/ });
  const count = Number(/\d+/.exec((await admins.textContent()) ?? '')?.[0]);
  await admins.click();
  await expect(admins).toHaveAttribute('aria-pressed', 'true');
  await expect(dialog.locator('.row-actor.actor-tenant-admin')).toHaveCount(count);
  await expect(dialog.locator('.row-actor.actor-user')).toHaveCount(0);
  await admins.click();
  await dialog.getByRole('combobox', { name: 'Source' }).selectOption('oauth');
  await expect(rows.first()).toHaveAttribute('href', /\/errors\/oauth\//);
  await field.fill('state_mismatch');
  await dialog.getByRole('combobox', { name: 'Source' }).waitFor({ state: 'visible' });
  await dialog.getByRole('button', { name: 'Clear the filters' }).click();
  // A word that several libraries print: each row names its own.
  for (const family of ['MSAL.NET', 'MSAL Python', 'MSAL for Android']) {
    await expect(rows.filter({ hasText: family })).toHaveCount(1);
  }
});

test('the keyboard alone opens the search, moves through it, opens a hit and leaves', async ({ page }) => {
  await page.goto('./errors/aadsts/50076/');
  await expect(page.locator('[data-open-modal]')).toBeEnabled();
  const dialog = page.locator('site-search dialog');
  const field = dialog.getByRole('searchbox');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(dialog.getByText('Most met')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('consent');
  const rows = dialog.locator('.rows a');
  await expect(rows.nth(2)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('s/');
  await expect(field).toHaveValue('consents/');
  await expect(dialog.getByRole('status')).toHaveText(/results$/);
  await field.fill('50105');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/aadsts\/50105\/$/);
});

test('Enter that comes before the search has loaded opens the code once it has', async ({ page }) => {
  await page.route('**/codes.json*', async (route) => {
    await new Promise((done) => setTimeout(done, 1000));
    await route.continue();
  });
  const { field } = await openSearch(page);
  await field.fill('AADSTS50105');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/aadsts\/50105\/$/);
});

test('the focus returns to the button, and the query is kept nowhere', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const { dialog, field } = await openSearch(page);
  await field.fill('contoso-query');
  await expect(dialog.getByText('Nothing found for').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-open-modal]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
  );
  expect(`${kept} ${asked.join(' ')}`).not.toContain('contoso-query');
});

test('the search loads nothing but its button until somebody reaches for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./errors/aadsts/50076/', { waitUntil: 'networkidle' });
  const searching = () => asked.filter((path) => /mount|pagefind|search-results|\/search\//.test(path));
  expect(searching()).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(page.locator('[data-found] .rows a').first()).toBeVisible();
  expect(searching().filter((path) => path.includes('pagefind'))).toEqual([]);
});

test('another language has its own words and titles, and finds English words as well', async ({ page }) => {
  const { dialog, field, rows } = await openSearch(page, './ko/');
  for (const words of ['다단계', 'multifactor', 'AADSTS50076']) {
    await field.fill(words);
    await expect(rows.first()).toHaveAttribute('href', /\/ko\/errors\/aadsts\/50076\/$/);
    await expect(rows.first()).toContainText('다단계 인증');
  }
  await field.fill('AADSTS50999');
  await expect(dialog.getByRole('link', { name: /AADSTS50999/ })).toHaveAttribute('href', /\/ko\/unknown\/#/);
});

test('the dialog fills a phone and can be closed there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const { dialog, field } = await openSearch(page);
  expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 800 });
  await field.fill('conditional access');
  await expect(dialog.locator('.rows a').first()).toBeVisible();
  const rights = await dialog
    .locator('.rows a > *')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
  expect(Math.max(...rights)).toBeLessThanOrEqual(390);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('the page of all codes searches alike', async ({ page }) => {
  await page.goto('./errors/');
  await page.locator('astro-island[ssr]').first().waitFor({ state: 'detached' });
  const field = page.getByRole('searchbox', { name: 'Filter by code, name or words' });
  await field.fill('redirct uri');
  await expect(page.getByText('Showing results for “redirect uri”')).toBeVisible();
  const results = page.locator('.search-results');
  await expect(results.locator('.rows a').first()).toHaveAttribute('href', /\/50011\/$/);
  await field.press('ArrowDown');
  await expect(results.locator('.rows a').first()).toBeFocused();
  await field.fill('AADSTS50999');
  await expect(results.getByRole('link', { name: /AADSTS50999/ })).toBeVisible();
});

/** A draw that is the same in every run. */
function draw<Item>(items: Item[], count: number): Item[] {
  let seed = 20261121;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed;
  };
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ item }) => item);
}

/** Addresses of the first hits that the open search has for words. */
function firstHits(field: Locator, words: string[]): Promise<string[]> {
  return field.evaluate(async (input, queries) => {
    const found = document.querySelector('[data-found]') as HTMLElement;
    const first = () => found.querySelector<HTMLAnchorElement>('.rows a')?.pathname ?? '';
    const hits: string[] = [];
    for (const query of queries) {
      (input as HTMLInputElement).value = query;
      input.dispatchEvent(new Event('input'));
      // Preact draws before the next frame is painted.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      hits.push(first());
    }
    return hits;
  }, words);
}

test('a hundred codes drawn at random are found first by their number and by their symbolic name', async ({
  page,
  baseURL,
}) => {
  const { entries } = buildIndex(loadCatalog());
  const codes = new Set(entries.map(({ code }) => code));
  const own = (key: (entry: IndexEntry) => string | null) => {
    const counts = Map.groupBy(entries, (entry) => key(entry)?.toLowerCase());
    return (entry: IndexEntry) => counts.get(key(entry)?.toLowerCase())?.length === 1;
  };
  const numbered = draw(entries.filter(own(({ code }) => code)), 100);
  const named = draw(
    entries.filter(({ family, name }) => name && family === 'aadsts').filter(own(({ name }) => name)),
    100,
  );
  const queries = [
    ...numbered.map((entry) => ({ words: entry.code, entry })),
    ...named.map((entry) => ({ words: entry.name ?? '', entry })),
    // A bare number that AADB2C uses as well is as good a hit there.
    ...named
      .filter(({ code }) => !codes.has(code.replace('AADSTS', 'AADB2C')))
      .map((entry) => ({ words: entry.code.replace('AADSTS', ''), entry })),
  ];
  const { field, rows } = await openSearch(page);
  await expect(rows.first()).toBeVisible();
  const hits = await firstHits(
    field,
    queries.map(({ words }) => words),
  );
  const wrong = queries.flatMap(({ words, entry }, at) => {
    const wanted = new URL(`${entry.path}/`, baseURL).pathname;
    return hits[at] === wanted ? [] : [`${words}: ${hits[at]} instead of ${wanted}`];
  });
  expect(queries.length).toBeGreaterThan(240);
  expect(wrong).toEqual([]);
});
