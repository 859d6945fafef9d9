import type { CatalogIndex } from '../catalog/knowledge.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import { searchEntries } from '../engine/search.ts';
import type { Strings } from '../i18n/strings.ts';
import { EntryRows } from './EntryRows.tsx';

/** More than a few words is a text, and a text is not a question to the search. */
const longestQuery = 80;

interface Props {
  paste: string;
  index: CatalogIndex;
  href(path: string): string;
  locale: Locale;
  strings: Strings;
}

/** What to show where no error was recognised: entries that fit the words, or what to paste instead. */
export function Unrecognised({ paste, index, href, locale, strings }: Props) {
  const { answer } = strings;
  const found = paste.trim().length <= longestQuery ? searchEntries(index, paste, 10) : [];
  if (found.length > 0) {
    return (
      <section class="results">
        <h2 class="small">{answer.results}</h2>
        <EntryRows entries={found} href={href} locale={locale} strings={strings} />
      </section>
    );
  }
  return (
    <section class="nothing">
      <h2 class="title">{answer.nothing}</h2>
      <p class="summary">{answer.nothingLead}</p>
      <p>{answer.nothingAsk}</p>
    </section>
  );
}
