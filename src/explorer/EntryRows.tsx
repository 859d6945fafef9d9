import { shortCode } from '../catalog/id.ts';
import type { IndexEntry } from '../catalog/knowledge.ts';
import type { Locale } from '../catalog/schema/vocabulary.ts';
import { Inline } from '../components/answer/Inline.tsx';
import type { Strings } from '../i18n/strings.ts';

interface Props {
  entries: IndexEntry[];
  href(path: string): string;
  locale: Locale;
  /** Names of the families, where rows of several stand together and are to be told apart. */
  families?: Strings['families'] | undefined;
  strings: Pick<Strings, 'actors'> & { entry: Pick<Strings['entry'], 'depths'> };
}

/** Service numbers fit a column of their own; words stand above their title. */
const numberLength = 8;

/** A list of entries: code, title and actor on one baseline. */
export function EntryRows({
  entries,
  href,
  locale,
  families,
  strings: {
    actors,
    entry: { depths },
  },
}: Props) {
  return (
    <ul class="rows">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={href(entry.path)} class={shortCode(entry.code).length > numberLength ? 'long' : undefined}>
            <code>{shortCode(entry.code)}</code>{' '}
            {families && entry.family !== 'aadsts' && (
              <span class="row-family">{families[entry.family]}</span>
            )}
            {families && ' '}
            <span class="row-title" lang={locale !== 'en' && !entry.titles[locale] ? 'en' : undefined}>
              <Inline text={entry.titles[locale] ?? entry.title} />
            </span>{' '}
            <span class={`row-actor actor-${entry.actor ?? 'open'}`}>
              {entry.actor ? actors[entry.actor] : depths.listed}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
