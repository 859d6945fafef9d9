import type { Strings } from '../../i18n/strings.ts';
import type { Token } from '../highlight.ts';
import type { SituationView } from '../samples.ts';
import { CopyButton } from './CopyButton.tsx';

function Code({ tokens }: { tokens: Token[] }) {
  return (
    <pre tabindex={0}>
      <code>
        {tokens.map(([text, className], at) =>
          className ? (
            <span class={className} key={at}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </code>
    </pre>
  );
}

interface Props {
  view: SituationView;
  /** Language to open with; the remembered one where it is left out. */
  prefer?: string | null;
  strings: Strings;
}

/** One situation's code in tabs, a language each; `sample-tabs.ts` brings them to life. */
export function Samples({ view: { id, samples }, prefer, strings }: Props) {
  return (
    <sample-tabs data-prefer={prefer ?? undefined}>
      <div class="tabs" role="tablist" aria-label={strings.answer.codeIn}>
        {samples.map(({ language, label }, at) => (
          <button
            type="button"
            role="tab"
            key={language}
            id={`tab-${id}-${language}`}
            aria-controls={`panel-${id}-${language}`}
            aria-selected={at === 0 ? 'true' : 'false'}
            tabindex={at === 0 ? 0 : -1}
            data-language={language}
          >
            {label}
          </button>
        ))}
      </div>
      {samples.map(({ language, sdk, tokens }, at) => (
        <div
          role="tabpanel"
          key={language}
          id={`panel-${id}-${language}`}
          aria-labelledby={`tab-${id}-${language}`}
          data-language={language}
          hidden={at > 0}
        >
          <Code tokens={tokens} />
          <p class="proof">
            <span>{sdk}</span>
            <CopyButton from={`panel-${id}-${language}`} strings={strings} />
          </p>
        </div>
      ))}
    </sample-tabs>
  );
}
