import type { Handling } from '../../catalog/schema/tables.ts';
import type { RetryPlan } from '../../engine/retry.ts';
import { fill } from '../../i18n/fill.ts';
import type { Strings } from '../../i18n/strings.ts';
import { Inline } from './Inline.tsx';

function waiting({ wait }: RetryPlan, { answer: { retry } }: Strings): string {
  if (wait.kind === 'seconds') return fill(retry.seconds, { seconds: wait.seconds });
  if (wait.kind === 'until') return fill(retry.until, { date: wait.date });
  return fill(retry.backoff, { base: wait.baseSeconds });
}

function Retry({ plan, strings }: { plan: RetryPlan; strings: Strings }) {
  const { retry } = strings.answer;
  const done = plan.library?.retries.map(({ on }) => on).join('; ');
  return (
    <ul class="retry">
      <li>{waiting(plan, strings)}</li>
      <li>{fill(retry.attempts, { attempts: plan.attempts })}</li>
      {plan.library && (
        <li>
          <Inline text={done ? fill(retry.library, { what: done }) : retry.libraryNone} />
        </li>
      )}
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
