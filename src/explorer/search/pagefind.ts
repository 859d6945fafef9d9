import { holdsAll } from './match-pages.ts';
import type { PageHit, PageKind } from './page.ts';

/** As much as is used here of what Pagefind's script exports (pagefind.app/docs/api). */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  debouncedSearch(query: string, options?: object, wait?: number): Promise<{ results: Result[] } | null>;
}

interface Result {
  data(): Promise<{ url: string; excerpt: string; raw_content?: string; meta: { title?: string } }>;
}

/** Words around a hit. */
const excerptLength = 18;
/** Pages that are read: whether they hold the words is told only by their text. */
const mostRead = 8;
const wait = 150;

const kinds: Record<string, PageKind> = { guides: 'guide', samples: 'sample', handling: 'action' };

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** The excerpt, which comes as markup, as texts: every other one is marked. */
export function partsOf(excerpt: string): string[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((part) => part.replace(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole));
}

let opened: Promise<Pagefind> | undefined;

async function open(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl: base, excerptLength });
  return pagefind;
}

/**
 * Searches the whole text of guides, samples and other pages.
 * @param localBase address of the locale's root, ending in a slash
 * @returns null where another query came meanwhile
 */
export async function searchTexts(base: string, localBase: string, query: string): Promise<PageHit[] | null> {
  opened ??= open(base).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  const found = await (await opened).debouncedSearch(query, {}, wait);
  if (!found) return null;
  const pages = await Promise.all(found.results.slice(0, mostRead).map((result) => result.data()));
  // Pagefind answers an unknown word with pages that hold its beginning; those are no answers.
  return pages
    .filter(({ raw_content = '', meta }) => holdsAll(`${meta.title} ${raw_content}`, query))
    .map(({ url, excerpt, meta }) => {
      const path = url.replace(localBase, '').replace(/\/$/, '');
      const kind = kinds[path.split('/')[0] ?? ''] ?? 'page';
      return { kind, path, title: meta.title ?? path, about: '', excerpt: partsOf(excerpt) };
    });
}
