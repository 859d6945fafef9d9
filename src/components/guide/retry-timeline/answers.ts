import type { Knowledge } from '../../../catalog/knowledge.ts';
import { diagnose } from '../../../engine/diagnose.ts';
import type { RetryFacts } from '../../../engine/retry.ts';

/** What came back from the service, with the facts that the engine reads from it. */
export interface Answer extends Pick<RetryFacts, 'action' | 'retryAfter' | 'unanswered'> {
  id: string;
  label: string;
  /** The same within a sentence. */
  said: string;
  status: number | null;
  /** Milliseconds since the epoch at which the answer came; a date in it counts from here. */
  now: number;
}

const request = 'POST https://login.microsoftonline.com/common/oauth2/v2.0/token';
const date = 'Wed, 21 Oct 2026 07:28:00 GMT';
const later = 'Wed, 21 Oct 2026 07:28:45 GMT';

/** Answers as they are printed; the engine says what each one asks for. */
const printed = [
  {
    id: 'throttled',
    label: 'HTTP 429, Retry-After: 30',
    said: 'HTTP 429 with `Retry-After: 30`',
    text: 'HTTP/1.1 429 Too Many Requests\nRetry-After: 30',
  },
  {
    id: 'throttled-until',
    label: 'HTTP 429, Retry-After: a date in 45 s',
    said: 'HTTP 429 with `Retry-After` and a date 45 s away',
    text: `HTTP/1.1 429 Too Many Requests\nDate: ${date}\nRetry-After: ${later}`,
  },
  {
    id: 'unavailable-told',
    label: 'HTTP 503, Retry-After: 20',
    said: 'HTTP 503 with `Retry-After: 20`',
    text: 'HTTP/1.1 503 Service Unavailable\nRetry-After: 20',
  },
  {
    id: 'unavailable',
    label: 'HTTP 503, no Retry-After',
    said: 'HTTP 503 without `Retry-After`',
    text: 'HTTP/1.1 503 Service Unavailable',
  },
  {
    id: 'busy',
    label: 'HTTP 503, temporarily_unavailable',
    said: 'HTTP 503 with `temporarily_unavailable`',
    text: 'HTTP/1.1 503 Service Unavailable\n\n{"error":"temporarily_unavailable"}',
  },
  {
    id: 'unanswered',
    label: 'No answer: time-out, no network',
    said: 'no answer came',
    text: 'BrowserAuthError: post_request_failed: See https://aka.ms/msal.js.errors#post_request_failed for details',
  },
  {
    id: 'refused',
    label: 'HTTP 400, invalid_grant',
    said: 'HTTP 400 with `invalid_grant`',
    text: 'HTTP/1.1 400 Bad Request\n\n{"error":"invalid_grant"}',
  },
];

/**
 * The answers to choose from, each diagnosed.
 * @throws Error where the engine no longer knows what to do with one of them
 */
export function answers(knowledge: Knowledge): Answer[] {
  return printed.map(({ id, label, said, text }) => {
    const { handling, retryAfter, httpStatus } = diagnose(`${request}\n${text}`, knowledge);
    if (!handling) throw new Error(`The engine finds no handling for "${label}".`);
    return {
      id,
      label,
      said,
      status: httpStatus,
      action: handling.action,
      retryAfter,
      unanswered: handling.retry?.policy === 'transient',
      now: Date.parse(date),
    };
  });
}
