import { expect, type Page, test } from '@playwright/test';
import { buildIndex } from '../../src/catalog/build-index.ts';
import type { IndexEntry } from '../../src/catalog/knowledge.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { ranking } from '../../src/site/search.ts';

async function search(page: Page, words: string) {
  await page.goto('./');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(words);
  return page.getByRole('dialog').locator('.pagefind-ui__result-link');
}

test('the header search finds an entry by its code', async ({ page }) => {
  const results = await search(page, 'AADSTS50076');
  await expect(results.first()).toHaveAttribute('href', /\/errors\/aadsts\/50076\//);
});

test('the header search finds an entry by its symbolic name', async ({ page }) => {
  const results = await search(page, 'UserStrongAuthClientAuthNRequired');
  await expect(results.first()).toHaveAttribute('href', /\/errors\/aadsts\/50076\//);
});

test('the header search finds a library code', async ({ page }) => {
  const results = await search(page, 'interaction_in_progress');
  await expect(results.first()).toHaveAttribute('href', /\/errors\/msal-browser\/interaction_in_progress\//);
});

test('the header search finds pages by words', async ({ page }) => {
  const results = await search(page, 'client secret expired');
  await expect(results.first()).toHaveAttribute('href', /7000222/);
});

test('the search field appears within seconds although the page never idles', async ({ page }) => {
  // Without a limit an idle callback waits as long as there is other work.
  await page.addInitScript(() => {
    window.requestIdleCallback = ((callback: () => void, options?: { timeout?: number }) =>
      options?.timeout ? setTimeout(callback, options.timeout) : 0) as typeof window.requestIdleCallback;
  });
  const results = await search(page, 'AADSTS50076');
  await expect(results.first()).toHaveAttribute('href', /\/errors\/aadsts\/50076\//);
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

/** Addresses, below the site, of the first hits that the search has for words. */
function firstHits(page: Page, words: string[]): Promise<string[]> {
  return page.evaluate(
    async ({ queries, ranking }) => {
      const script = new URL('pagefind/pagefind.js', document.baseURI).href;
      const pagefind = await import(script);
      await pagefind.options({ ranking });
      const hits: string[] = [];
      for (const query of queries) {
        const { results } = await pagefind.search(query);
        hits.push(results[0] ? (await results[0].data()).url : '');
      }
      return hits;
    },
    { queries: words, ranking },
  );
}

test('fifty codes drawn at random are found first by their number and by their symbolic name', async ({
  page,
  baseURL,
}) => {
  const { entries } = buildIndex(loadCatalog());
  const codes = new Set(entries.map(({ code }) => code));
  const own = (key: (entry: IndexEntry) => string | null) => {
    const counts = Map.groupBy(entries, (entry) => key(entry)?.toLowerCase());
    return (entry: IndexEntry) => counts.get(key(entry)?.toLowerCase())?.length === 1;
  };
  const numbered = draw(entries.filter(own(({ code }) => code)), 50);
  const named = draw(
    entries.filter(({ family, name }) => name && family === 'aadsts').filter(own(({ name }) => name)),
    50,
  );
  const queries = [
    ...numbered.map((entry) => ({ words: entry.code, entry })),
    ...named.map((entry) => ({ words: entry.name ?? '', entry })),
    // A bare number that AADB2C uses as well is as good a hit there.
    ...named
      .filter(({ code }) => !codes.has(code.replace('AADSTS', 'AADB2C')))
      .map((entry) => ({ words: entry.code.replace('AADSTS', ''), entry })),
  ];
  await page.goto('./');
  const hits = await firstHits(
    page,
    queries.map(({ words }) => words),
  );
  const wrong = queries.flatMap(({ words, entry }, at) => {
    const wanted = new URL(`${entry.path}/`, baseURL).pathname;
    return hits[at] === wanted ? [] : [`${words}: ${hits[at]} instead of ${wanted}`];
  });
  expect(queries.length).toBeGreaterThan(120);
  expect(wrong).toEqual([]);
});
