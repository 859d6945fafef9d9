import type { Diagnosis } from './diagnosis.ts';
import { redact } from './redact.ts';

/** Labels of the rows of a ticket, in the reader's language. */
export interface TicketLabels {
  code: string;
  whoActs: string;
  appDoes: string;
  'oauth-error': string;
  suberror: string;
  'correlation-id': string;
  'trace-id': string;
  timestamp: string;
  library: string;
}

/**
 * A summary that is safe to post: codes, what to do, and the ids and times that support asks for.
 * @param words the title, actor and action in the reader's language; null for what is not known
 */
export function ticket(
  diagnosis: Diagnosis,
  words: { title: string; actor: string | null; action: string | null },
  labels: TicketLabels,
): string {
  const { primary, codes, oauthError, suberror, correlationId, traceId, timestamp, library } = diagnosis;
  const rows: [string, string | null][] = [
    [labels.code, codes.length > 0 ? codes.join(', ') : (primary?.id ?? null)],
    [labels.whoActs, words.actor],
    [labels.appDoes, words.action],
    [labels['oauth-error'], oauthError],
    [labels.suberror, suberror],
    [labels['correlation-id'], correlationId],
    [labels['trace-id'], traceId],
    [labels.timestamp, timestamp],
    [labels.library, library],
  ];
  const lines = rows.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return redact([`${primary?.id ?? ''} ${words.title}`.trim(), ...lines].join('\n'));
}
