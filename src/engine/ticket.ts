import type { Diagnosis } from './diagnosis.ts';
import { factRows } from './fact-rows.ts';
import type { SignalKind } from './signal.ts';

/** What support asks for, in the order of the ticket; all else of a paste stays out. */
const told = [
  'oauth-error',
  'suberror',
  'classification',
  'http-status',
  'exception',
  'correlation-id',
  'trace-id',
  'timestamp',
  'library',
] as const satisfies SignalKind[];

/** Labels of the rows of a ticket, in the reader's language. */
export type TicketLabels = Record<'code' | 'whoActs' | 'appDoes' | (typeof told)[number], string>;

/** A class without its package, which may name the organisation. */
function shortClass(exception: string): string {
  return exception.split(/[.:\\$]/).pop() ?? exception;
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
  const { primary, codes } = diagnosis;
  const facts = new Map(factRows(diagnosis).map(({ kind, value }) => [kind, value]));
  const rows: [string, string | null | undefined][] = [
    [labels.code, codes.length > 0 ? codes.join(', ') : primary?.id],
    [labels.whoActs, words.actor],
    [labels.appDoes, words.action],
    ...told.map((kind): [string, string | undefined] => {
      const value = facts.get(kind);
      return [labels[kind], kind === 'exception' && value ? shortClass(value) : value];
    }),
  ];
  const lines = rows.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return [`${primary?.id ?? ''} ${words.title}`.trim(), ...lines].join('\n');
}
