import { useEffect, useState } from 'preact/hooks';
import { describeNumber } from '../engine/unknown.ts';
import { hrefIn, type IslandProps, useIndex } from './island.ts';
import { NumberAnswer } from './NumberAnswer.tsx';

interface Props extends IslandProps {
  /** Where codes are reported; null where the build does not say. */
  repository: string | null;
}

/** Helps with a code that has no page: what its number allows, the service's own pages, a report. */
export function UnknownCode(props: Props) {
  const { localBase, locale, repository, strings } = props;
  const [code, setCode] = useState('');
  const { index, failed } = useIndex(props);
  const { unknown, home } = strings;

  useEffect(() => {
    // The code travels behind the #, which no request carries.
    const read = () => setCode((typed) => decodeURIComponent(location.hash.slice(1)) || typed);
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  const facts = index && code.trim() ? describeNumber(index, code) : null;
  return (
    <div class="index-page unknown-page" id="_top">
      <h1 class="title">{unknown.title}</h1>
      <p class="lead">{unknown.lead}</p>
      <label class="filter">
        <span>{unknown.field}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder="AADSTS50999"
          value={code}
          aria-describedby="unknown-hint"
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </label>
      <p class="filter-count" id="unknown-hint">
        {unknown.hint}
      </p>
      <noscript>
        <p class="notice">{home.noScript}</p>
      </noscript>
      {failed && <p role="alert">{home.loadFailed}</p>}
      <div role="status">
        {index && code.trim() && !facts && <p class="notice">{unknown.notCode}</p>}
        {facts && index && (
          <NumberAnswer
            facts={facts}
            index={index}
            href={hrefIn(localBase)}
            locale={locale}
            repository={repository}
            strings={strings}
          />
        )}
      </div>
    </div>
  );
}
