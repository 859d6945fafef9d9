import type { Handling } from '../../catalog/schema/tables.ts';
import { type RetryPlan, retryDelay } from '../../engine/retry.ts';
import { retryText } from '../../i18n/retry-text.ts';
import type { Strings } from '../../i18n/strings.ts';
import { Inline } from './Inline.tsx';
import '../../styles/plan.css';

/** How long to wait before each try at least, in seconds; none where a date says it. */
function waits(plan: RetryPlan): number[] {
  if (plan.wait.kind === 'until') return [];
  return Array.from({ length: plan.attempts }, (_, at) => retryDelay(plan, at + 1, 0, () => 0) / 1000);
}

/** The repeats as a line of waits, and in words. */
function Retry({ plan, strings }: { plan: RetryPlan; strings: Strings }) {
  return (
    <>
      <ol class="schedule" aria-hidden="true">
        {waits(plan).map((seconds, at) => (
          <li key={at}>{seconds} s</li>
        ))}
      </ol>
      <ul class="retry">
        {retryText(plan, strings.answer.retry).map((text) => (
          <li key={text}>
            <Inline text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  handling: Handling;
  /** When to try again, where the same request may be repeated. */
  retry?: RetryPlan | null;
  strings: Strings;
}

/** The handling as a small plan: first, then, and when to stop; the schedule of repeats stands at its step. */
export function Plan({ handling: { first, next, stop }, retry, strings }: Props) {
  const { answer } = strings;
  const rows: [string, string][] = [
    [answer.first, first],
    [answer.then, next],
    [answer.stop, stop],
  ];
  return (
    <ol class="plan-steps">
      {rows.map(([label, text], at) => (
        <li key={label}>
          <strong>{label}</strong>
          <p>
            <Inline text={text} />
          </p>
          {at === 0 && retry && <Retry plan={retry} strings={strings} />}
        </li>
      ))}
    </ol>
  );
}
