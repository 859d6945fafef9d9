import { CopyButton } from '../components/answer/CopyButton.tsx';
import type { Diagnosis } from '../engine/diagnosis.ts';
import type { SignalKind } from '../engine/signal.ts';
import { fill } from '../i18n/fill.ts';
import type { Strings } from '../i18n/strings.ts';
import { markClass } from './Highlights.tsx';

type Row = { kind: SignalKind; value: string };

/** Facts that stand in the text as they are; the rest comes from the diagnosis. */
const fromSignals: SignalKind[] = ['tenant', 'app', 'resource', 'redirect-uri'];

function rowsOf(diagnosis: Diagnosis): Row[] {
  const {
    codes,
    oauthError,
    suberror,
    classification,
    correlationId,
    traceId,
    timestamp,
    httpStatus,
    retryAfter,
    library,
    signals,
  } = diagnosis;
  const rows: [SignalKind, string | number | null][] = [
    ...codes.map((code): [SignalKind, string] => ['code', code]),
    ['oauth-error', oauthError],
    ['suberror', suberror],
    ['classification', classification],
    ['http-status', httpStatus],
    ['retry-after', retryAfter],
    ...fromSignals.map((kind): [SignalKind, string | null] => [
      kind,
      signals.find((signal) => signal.kind === kind)?.value ?? null,
    ]),
    ['correlation-id', correlationId],
    ['trace-id', traceId],
    ['timestamp', timestamp],
    ['library', library],
  ];
  return rows.flatMap(([kind, value]) => (value === null ? [] : [{ kind, value: String(value) }]));
}

/** What was recognised, each with the colour of its mark and a button that copies it. */
export function Facts({ diagnosis, strings }: { diagnosis: Diagnosis; strings: Strings }) {
  const { answer } = strings;
  const rows = rowsOf(diagnosis);
  if (rows.length === 0) return null;
  return (
    <section aria-label={answer.recognised}>
      <dl class="facts">
        {rows.map(({ kind, value }) => (
          <div key={`${kind} ${value}`}>
            <dt>
              {markClass[kind] && <span class={`swatch ${markClass[kind]}`} aria-hidden="true" />}
              {answer.facts[kind]}
            </dt>
            <dd>
              <code>{value}</code>
              <CopyButton
                text={value}
                label={fill(answer.copyValue, { what: answer.facts[kind] })}
                strings={strings}
              />
            </dd>
          </div>
        ))}
      </dl>
      {diagnosis.claims && (
        <details class="claims" open>
          <summary>{answer.claims}</summary>
          <pre tabindex={0}>{JSON.stringify(diagnosis.claims, null, 2)}</pre>
        </details>
      )}
    </section>
  );
}
