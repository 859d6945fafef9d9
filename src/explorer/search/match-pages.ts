import { stemOf, wordsIn } from '../../engine/search-index.ts';
import type { SearchPage } from './page.ts';

/** Whether a text holds every word of a query, in this or another of its forms. */
export function holdsAll(text: string, query: string): boolean {
  const lower = text.toLowerCase();
  const words = wordsIn(query);
  return words.length > 0 && words.every((word) => lower.includes(stemOf(word)));
}

/** The pages whose title or first sentence holds every word; those with all of them in the title come first. */
export function matchPages(pages: SearchPage[], query: string): SearchPage[] {
  const byTitle = pages.filter(({ title }) => holdsAll(title, query));
  const byText = pages.filter(({ title, about, path }) => holdsAll(`${title} ${about} ${path}`, query));
  return [...new Set([...byTitle, ...byText])];
}
