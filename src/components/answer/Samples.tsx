import type { Strings } from '../../i18n/strings.ts';
import type { Token } from '../highlight.ts';
import type { SituationView } from '../samples.ts';
import { CopyButton } from './CopyButton.tsx';
import { ProofLine, ProofStories } from './Proof.tsx';

/** Code that is not there yet leaves its place empty; the tabs fill it. */
function Code({ tokens }: { tokens: Token[] | null }) {
  return (
    <pre tabindex={0} data-empty={tokens === null ? '' : undefined}>
      <code>
        {tokens?.map(([text, className], at) =>
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
  /** Address of the situation's code as data, where not all of it is in the view. */
  source?: string | undefined;
  /** Address of the situation's own page, where not all that was proven is told here. */
  page?: string | undefined;
  strings: Strings;
}

/** One situation's code in tabs, a language each; `sample-tabs.ts` brings them to life. */
export function Samples({ view: { id, samples }, prefer, source, page, strings }: Props) {
  const open = Math.max(
    samples.findIndex(({ tokens }) => tokens !== null),
    0,
  );
  return (
    <sample-tabs
      data-prefer={prefer ?? undefined}
      data-source={source}
      data-failed={strings.answer.codeFailed}
    >
      <div class="tabs" role="tablist" aria-label={strings.answer.codeIn}>
        {samples.map(({ language, label }, at) => (
          <button
            type="button"
            role="tab"
            key={language}
            id={`tab-${id}-${language}`}
            aria-controls={`panel-${id}-${language}`}
            aria-selected={at === open ? 'true' : 'false'}
            tabindex={at === open ? 0 : -1}
            data-language={language}
          >
            {label}
          </button>
        ))}
      </div>
      {samples.map(({ language, sdk, proof, tokens }, at) => (
        <div
          role="tabpanel"
          key={language}
          id={`panel-${id}-${language}`}
          aria-labelledby={`tab-${id}-${language}`}
          data-language={language}
          hidden={at !== open}
        >
          <Code tokens={tokens} />
          <div class="proof">
            <p>
              <ProofLine sdk={sdk} proof={proof} page={page && `${page}#${language}`} strings={strings} />
            </p>
            <CopyButton from={`panel-${id}-${language}`} strings={strings} />
          </div>
          {!page && <ProofStories proof={proof} strings={strings} />}
        </div>
      ))}
    </sample-tabs>
  );
}
