import type { LibraryRetry, RetryGuidance, RetryPolicy } from '../catalog/schema/retry.ts';
import type { HandlingId } from '../catalog/schema/vocabulary.ts';

/** How long to wait before the next try: as told, until a date, or growing by itself. */
export type Wait =
  | { kind: 'seconds'; seconds: number }
  | { kind: 'until'; date: string }
  | ({ kind: 'backoff' } & RetryPolicy['backoff']);

export interface RetryPlan {
  policy: RetryPolicy['id'];
  /** Tries of the app after the one that failed. */
  attempts: number;
  wait: Wait;
  /** How often the recognised library has sent such a request again already, before it gave up. */
  alreadyTried: number;
  /** What that library does by itself; null where the library is unknown. */
  library: LibraryRetry | null;
}

/** The parts of data/retry.json that a plan rests on. */
export type RetryTable = Pick<RetryGuidance, 'policies' | 'libraries'>;

/** The facts of a failure that a plan depends on. */
export interface RetryFacts {
  action: HandlingId;
  retryAfter: number | string | null;
  library: string | null;
  /** No answer came: a library says so without a status. */
  unanswered: boolean;
}

function waitFor(retryAfter: number | string | null, policy: RetryPolicy): Wait {
  if (policy.respectsRetryAfter && typeof retryAfter === 'number') {
    return { kind: 'seconds', seconds: retryAfter };
  }
  if (policy.respectsRetryAfter && typeof retryAfter === 'string') return { kind: 'until', date: retryAfter };
  return { kind: 'backoff', ...policy.backoff };
}

/**
 * Plans the repeats that a handling allows.
 * @returns null where the same request must not be sent again
 */
export function planRetry({ retry }: { retry: RetryTable }, facts: RetryFacts): RetryPlan | null {
  const id = {
    'retry-after-delay': 'throttled',
    'retry-once': facts.unanswered ? 'transient' : 'unavailable',
  }[facts.action as string];
  const policy = retry.policies.find((candidate) => candidate.id === id);
  if (!policy) return null;
  const library = retry.libraries.find(({ family }) => family === facts.library) ?? null;
  const own = library?.retries.filter(({ policies }) => policies.includes(policy.id)) ?? [];
  return {
    policy: policy.id,
    attempts: policy.attempts,
    wait: waitFor(facts.retryAfter, policy),
    alreadyTried: own.reduce((sum, { count }) => sum + count, 0),
    library: library && { ...library, retries: own },
  };
}

/**
 * The pause before one try of a plan.
 * @param attempt 1 for the first repeat
 * @param now milliseconds since the epoch, for a `Retry-After` date (RFC 9110, section 10.2.3)
 * @param random a number in [0, 1), for the jitter
 * @returns milliseconds, never negative
 */
export function retryDelay(plan: RetryPlan, attempt: number, now: number, random: () => number): number {
  const { wait } = plan;
  if (wait.kind === 'seconds') return wait.seconds * 1000;
  if (wait.kind === 'until') return Math.max(0, Date.parse(wait.date) - now);
  const delay = Math.min(wait.capSeconds, wait.baseSeconds * wait.factor ** (attempt - 1));
  // Chance comes on top: the service asks for five seconds at least (Microsoft Entra, resilience of client apps).
  return (delay + wait.jitterSeconds * random()) * 1000;
}
