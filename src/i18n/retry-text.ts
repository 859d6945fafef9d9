import type { RetryPlan } from '../engine/retry.ts';
import { fill } from './fill.ts';
import type { Strings } from './strings.ts';

function waiting({ wait }: RetryPlan, retry: Strings['answer']['retry']): string {
  if (wait.kind === 'seconds') return fill(retry.seconds, { seconds: wait.seconds });
  if (wait.kind === 'until') return fill(retry.until, { date: wait.date });
  return fill(retry.backoff, { base: wait.baseSeconds });
}

/**
 * A retry plan in sentences: how long to wait, how often to try, what the library has done already.
 * @param retry the words of the plan, such as those of the interface's strings
 */
export function retryText(plan: RetryPlan, retry: Strings['answer']['retry']): string[] {
  const done = plan.library?.retries.map(({ on }) => on).join('; ');
  const library = done ? fill(retry.library, { what: done }) : retry.libraryNone;
  return [
    waiting(plan, retry),
    fill(retry.attempts, { attempts: plan.attempts }),
    ...(plan.library ? [library] : []),
  ];
}
