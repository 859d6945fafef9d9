import type { Strings } from '../../i18n/strings.ts';
import type { Token } from '../highlight.ts';
import type { SampleView, SituationView } from '../samples.ts';
import { CopyButton } from './CopyButton.tsx';
import { ProofLine, ProofStories } from './Proof.tsx';

/** Code that is not there yet keeps its place by the number of its lines; the tabs fill it. */
function Code({ tokens, lines }: { tokens: Token[] | null; lines: number }) {
  const missing = tokens === null;
  return (
    <pre tabindex={0} data-empty={missing ? '' : undefined} data-lines={missing ? lines : undefined}>
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
  /** Address of the situation's own page, which tells all that was proven; one panel is enough here then. */
  page?: string | undefined;
  strings: Strings;
}

/** The sample to open with: the one whose code is there, else the one asked for. */
function opened(samples: SampleView[], prefer: string | null | undefined): SampleView | undefined {
  return (
    samples.find(({ tokens }) => tokens !== null) ??
    samples.find(({ language }) => language === prefer) ??
    samples[0]
  );
}

/** One situation's code in tabs, a language each; `sample-tabs.ts` brings them to life. */
export function Samples({ view: { id, samples }, prefer, source, page, strings }: Props) {
  const open = opened(samples, prefer);
  const lean = page !== undefined && source !== undefined;
  return (
    <sample-tabs
      data-situation={id}
      data-prefer={prefer ?? undefined}
      data-source={source}
      data-page={page}
      data-failed={source && strings.answer.codeFailed}
    >
      <div class="tabs" role="tablist" aria-label={strings.answer.codeIn}>
        {samples.map(({ language, label }) => {
          const made = !lean || language === open?.language;
          return (
            <button
              type="button"
              role="tab"
              key={language}
              id={made ? `tab-${id}-${language}` : undefined}
              aria-controls={made ? `panel-${id}-${language}` : undefined}
              aria-selected={language === open?.language ? 'true' : 'false'}
              tabindex={language === open?.language ? 0 : -1}
              data-language={language}
            >
              {label}
            </button>
          );
        })}
      </div>
      {(lean ? samples.filter((sample) => sample === open) : samples).map((sample) => (
        <div
          role="tabpanel"
          key={sample.language}
          id={`panel-${id}-${sample.language}`}
          aria-labelledby={`tab-${id}-${sample.language}`}
          hidden={sample !== open}
        >
          <Code tokens={sample.tokens} lines={sample.lines} />
          <div class="proof">
            <p>
              <ProofLine sample={sample} page={page && `${page}#${sample.language}`} strings={strings} />
              {lean && !sample.tokens && (
                <noscript>
                  <a href={page}>{strings.samples.more}</a>
                </noscript>
              )}
            </p>
            <CopyButton from={`panel-${id}-${sample.language}`} strings={strings} />
          </div>
          {!page && <ProofStories proof={sample.proof} strings={strings} />}
        </div>
      ))}
    </sample-tabs>
  );
}
