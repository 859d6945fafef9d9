import type { Locale } from '../catalog/schema/vocabulary.ts';
import { type WordPart, wordsOf } from '../explorer/words.ts';
import { strings } from '../i18n/strings.ts';
import { index } from './catalog.ts';

/** What the handlings table says in English, by id. */
const handlings = Object.fromEntries(
  index.handlings.map(({ id, title, summary, first, next, stop }) => [
    id,
    { title, summary, first, next, stop },
  ]),
);

/** The words that the explorer fetches for a part of what it shows. */
export function localWords(locale: Locale, part: WordPart) {
  return wordsOf(part, locale, strings(locale), handlings);
}
