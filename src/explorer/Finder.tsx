import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { lookup } from '../engine/lookup.ts';
import { searchEntries } from '../engine/search.ts';
import { readServiceCode } from '../engine/unknown.ts';
import { fill } from '../i18n/fill.ts';
import { EntryRows } from './EntryRows.tsx';
import { hrefIn, type IslandProps, useIndex } from './island.ts';

/** More rows than this nobody reads; one more word narrows them. */
const mostRows = 60;

interface Props extends IslandProps {
  /** What the page shows while nothing is asked for. */
  children?: ComponentChildren;
}

/** Finds an entry by code, name or words among all of them, as one types; nothing is sent anywhere. */
export function Finder(props: Props) {
  const { localBase, locale, strings, children } = props;
  const href = hrefIn(localBase);
  const [query, setQuery] = useState('');
  const { index, failed } = useIndex(props);
  const { index: words, home, answer } = strings;
  const asked = query.trim() !== '';

  const found = useMemo(
    () => (index && asked ? searchEntries(index, query, mostRows) : []),
    [index, asked, query],
  );
  const code = readServiceCode(query);
  const status = found.length === 0 ? words.none : fill(words.showing, { count: found.length });
  return (
    <>
      <label class="filter">
        <span>{words.filter}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="filter-count" role="status">
        {index && asked ? status : ''}
      </p>
      {failed && <p role="alert">{home.loadFailed}</p>}
      {index && code && !lookup(index, query) && (
        <p>
          <a href={`${href('unknown')}#${code.prefix}${code.digits}`}>
            {fill(answer.unknownPage, { code: `${code.prefix}${code.digits}` })}
          </a>
        </p>
      )}
      {asked ? <EntryRows entries={found} href={href} locale={locale} strings={strings} /> : children}
    </>
  );
}
