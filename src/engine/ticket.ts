import type { Diagnosis } from './diagnosis.ts';

/** Labels of the rows of a ticket, in the reader's language. */
export interface TicketLabels {
  code: string;
  whoActs: string;
  appDoes: string;
  'oauth-error': string;
  suberror: string;
  classification: string;
  exception: string;
  'http-status': string;
  'correlation-id': string;
  'trace-id': string;
  timestamp: string;
  library: string;
}

/** A class without its package, which may name the organisation. */
function shortClass(exception: string | null): string | null {
  return exception && (exception.split(/[.:\\$]/).pop() ?? null);
}

/**
 * A summary that is safe to post: codes, classes, what to do, and the ids and times that support asks for.
 * It is put together from these alone, so nothing else of a paste can stand in it.
 * @param words the title, actor and action in the reader's language; null for what is not known
 */
export function ticket(
  diagnosis: Diagnosis,
  words: { title: string; actor: string | null; action: string | null },
  labels: TicketLabels,
): string {
  const { primary, codes, library, libraryVersion, httpStatus } = diagnosis;
  const rows: [string, string | null][] = [
    [labels.code, codes.length > 0 ? codes.join(', ') : (primary?.id ?? null)],
    [labels.whoActs, words.actor],
    [labels.appDoes, words.action],
    [labels['oauth-error'], diagnosis.oauthError],
    [labels.suberror, diagnosis.suberror],
    [labels.classification, diagnosis.classification],
    [labels['http-status'], httpStatus === null ? null : String(httpStatus)],
    [labels.exception, shortClass(diagnosis.exception)],
    [labels['correlation-id'], diagnosis.correlationId],
    [labels['trace-id'], diagnosis.traceId],
    [labels.timestamp, diagnosis.timestamp],
    [labels.library, [library, libraryVersion].filter(Boolean).join(' ') || null],
  ];
  const lines = rows.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return [`${primary?.id ?? ''} ${words.title}`.trim(), ...lines].join('\n');
}
