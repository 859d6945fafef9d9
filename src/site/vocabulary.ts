import type { Category, Handling } from '../catalog/schema/tables.ts';
import type { HandlingId, Locale } from '../catalog/schema/vocabulary.ts';
import { withCategoryWords, withHandlingWords } from '../i18n/localise.ts';
import { strings } from '../i18n/strings.ts';
import { index } from './catalog.ts';

/** A handling with its words in a locale. */
export function localHandling(locale: Locale, id: HandlingId): Handling {
  const handling = index.handlings.find((candidate) => candidate.id === id);
  if (!handling) throw new Error(`data/handlings.json lacks "${id}".`);
  return withHandlingWords(handling, strings(locale));
}

/** A category with its words in a locale. */
export function localCategory(locale: Locale, id: string): Category {
  const category = index.categories.find((candidate) => candidate.id === id);
  if (!category) throw new Error(`data/categories.json lacks "${id}".`);
  return withCategoryWords(category, strings(locale));
}
