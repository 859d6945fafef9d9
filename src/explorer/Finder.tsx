import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Strings } from '../i18n/strings.ts';
import { hrefIn, type IslandProps, useIndex } from './island.ts';
import { SearchResults } from './SearchResults.tsx';
import { moveByKey } from './search/keys.ts';
import type { SearchStrings } from './search/strings.ts';

interface Props extends Omit<IslandProps, 'strings'> {
  /** No more than what is said here, for all of it travels with the page. */
  strings: SearchStrings & {
    index: Pick<Strings['index'], 'filter'>;
    home: Pick<Strings['home'], 'loadFailed'>;
  };
  /** What the page shows while nothing is asked for. */
  children?: ComponentChildren;
}

/** Finds an entry by code, name or words among all of them, as one types; nothing is sent anywhere. */
export function Finder({ children, ...props }: Props) {
  const { localBase, locale, strings } = props;
  const [query, setQuery] = useState('');
  const { index, failed } = useIndex(props);
  const whole = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // What was typed before the island woke up stands in the field already.
  useEffect(() => setQuery(field.current?.value ?? ''), []);
  const press = (event: KeyboardEvent) => {
    if (whole.current && field.current) moveByKey(event, field.current, whole.current);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only moves the focus between the field and the links.
    <div ref={whole} onKeyDown={query.trim() ? press : undefined}>
      <label class="filter">
        <span>{strings.index.filter}</span>
        <input
          ref={field}
          type="search"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      {failed && <p role="alert">{strings.home.loadFailed}</p>}
      {index && query.trim() ? (
        <SearchResults
          query={query}
          index={index}
          href={hrefIn(localBase)}
          locale={locale}
          strings={strings}
        />
      ) : (
        children
      )}
    </div>
  );
}
