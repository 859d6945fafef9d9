import type { CatalogIndex } from '../catalog/knowledge.ts';
import { describeNothing, type LookedFor, type Nothing } from '../engine/nothing.ts';
import { searchEntries } from '../engine/search.ts';
import { fill } from '../i18n/fill.ts';
import { formatNumber } from '../i18n/number.ts';
import type { Strings } from '../i18n/strings.ts';
import type { ColumnProps } from './column.ts';
import { EntryRows } from './EntryRows.tsx';
import { SearchResults } from './SearchResults.tsx';

/** More than a few words is a text, and a text is not a question to the search. */
const longestQuery = 80;
/** So many digits of a number have those that begin alike near it. */
const sharedDigits = 4;

function near({ kind }: Nothing, paste: string, index: CatalogIndex) {
  const text = paste.trim();
  if (kind === 'number') return searchEntries(index, text.slice(0, sharedDigits), 5);
  return text.length <= longestQuery && kind === 'text' ? searchEntries(index, text, 10) : [];
}

function Looked({ looked, errors, locale, strings }: Nothing & ColumnProps) {
  const { looked: words } = strings.answer;
  const label = ({ what }: LookedFor) => fill(words[what], { count: formatNumber(locale, errors) });
  return (
    <section>
      <h3>{words.title}</h3>
      <ul class="looked">
        {looked.map((row) => {
          const isFound = row.found.length > 0 && !row.foreign;
          return (
            <li key={row.what} class={isFound ? 'found' : undefined}>
              <span aria-hidden="true">{isFound ? '✓' : '–'}</span>
              <span>
                {label(row)}
                <span class="sr-only">: {isFound ? words.found : words.missing}</span>
                {row.found.map((value) => (
                  <bdi key={value}>
                    <code>{value}</code>
                  </bdi>
                ))}
                {row.foreign && ` (${words.foreign})`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Instead({ href, strings: { answer, actors } }: { href(path: string): string; strings: Strings }) {
  const { instead } = answer;
  return (
    <section>
      <h3>{instead.title}</h3>
      <dl class="instead">
        <div>
          <dt>{actors.developer}</dt>
          <dd>{instead.developer}</dd>
        </div>
        <div>
          <dt>{actors['tenant-admin']}</dt>
          <dd>
            {instead.admin} <a href={href('guides/sign-in-logs')}>{instead.logs}</a>
          </dd>
        </div>
        <div>
          <dt>{actors.user}</dt>
          <dd>{instead.user}</dd>
        </div>
      </dl>
    </section>
  );
}

/** What to show where no error was recognised: what the text is, what was looked for, and what helps instead. */
export function Unrecognised(props: ColumnProps) {
  const { paste, diagnosis, index, href, locale, strings } = props;
  const { answer } = strings;
  const nothing = describeNothing(paste, diagnosis.signals, index);
  const { kind, provider } = nothing;
  const found = near(nothing, paste, index);
  if (found.length > 0 && kind === 'text') {
    return (
      <section class="results">
        <h2 class="small">{answer.results}</h2>
        <SearchResults query={paste} index={index} href={href} locale={locale} strings={strings} />
      </section>
    );
  }
  const { title, lead } =
    kind === 'text' ? { title: answer.nothing, lead: answer.nothingLead } : answer.nothings[kind];
  return (
    <section class="nothing">
      <h2 class="title">{title}</h2>
      <p class="summary">{fill(lead, { provider: provider ?? '' })}</p>
      {(kind === 'guid' || kind === 'ids') && (
        <p>
          <a href={href('guides/sign-in-logs')}>{answer.instead.logs}</a>
        </p>
      )}
      {found.length > 0 && (
        <>
          <h3>{answer.instead.near}</h3>
          <EntryRows entries={found} href={href} locale={locale} strings={strings} />
        </>
      )}
      <Instead href={href} strings={strings} />
      <Looked {...props} {...nothing} />
    </section>
  );
}
