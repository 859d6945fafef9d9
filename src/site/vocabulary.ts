import type { Handling } from '../catalog/schema/tables.ts';
import type { HandlingId, Locale } from '../catalog/schema/vocabulary.ts';
import { withHandlingWords } from '../i18n/localise.ts';
import { strings } from '../i18n/strings.ts';
import { index } from './catalog.ts';

/** A handling with its words in a locale. */
export function localHandling(locale: Locale, id: HandlingId): Handling {
  const handling = index.handlings.find((candidate) => candidate.id === id);
  if (!handling) throw new Error(`data/handlings.json lacks "${id}".`);
  return withHandlingWords(handling, strings(locale));
}

/** A category's title in a locale. */
export function categoryTitle(locale: Locale, id: string): string {
  const title = strings(locale).vocabulary?.categories?.[id]?.title;
  return title ?? index.categories.find((category) => category.id === id)?.title ?? id;
}

/** What a category is about, in a locale. */
export function categorySummary(locale: Locale, id: string): string {
  const summary = strings(locale).vocabulary?.categories?.[id]?.summary;
  return summary ?? index.categories.find((category) => category.id === id)?.summary ?? '';
}
