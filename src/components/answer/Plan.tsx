import type { Handling } from '../../catalog/schema/tables.ts';
import type { RetryPlan } from '../../engine/retry.ts';
import { retryText } from '../../i18n/retry-text.ts';
import type { Strings } from '../../i18n/strings.ts';
import { Inline } from './Inline.tsx';

function Retry({ plan, strings }: { plan: RetryPlan; strings: Strings }) {
  return (
    <ul class="retry">
      {retryText(plan, strings.answer.retry).map((text) => (
        <li key={text}>
          <Inline text={text} />
        </li>
      ))}
    </ul>
  );
}

/** The handling as a small plan: first, then, and when to stop. */
export function Plan({
  handling,
  retry,
  strings,
}: {
  handling: Handling;
  retry?: RetryPlan | null;
  strings: Strings;
}) {
  const { answer } = strings;
  const rows = [
    [answer.first, handling.first],
    [answer.then, handling.next],
    [answer.stop, handling.stop],
  ] as const;
  return (
    <>
      <dl class="plan">
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Inline text={text} />
            </dd>
          </div>
        ))}
      </dl>
      {retry && <Retry plan={retry} strings={strings} />}
    </>
  );
}
