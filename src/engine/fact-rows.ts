import type { Diagnosis } from './diagnosis.ts';
import type { Signal, SignalKind } from './signal.ts';

/** A fact as the explorer and the command list it: its kind names the label. */
export interface FactRow {
  kind: SignalKind;
  value: string;
}

/**
 * The facts of a diagnosis in the order in which readers need them: the error, what to do with it, whose it
 * is, and what support asks for.
 */
export function factRows(diagnosis: Diagnosis): FactRow[] {
  const { codes, httpStatus, retryAfter, scopes } = diagnosis;
  const rows: [SignalKind, string | null][] = [
    ...codes.map((code): [SignalKind, string] => ['code', code]),
    ['oauth-error', diagnosis.oauthError],
    ['suberror', diagnosis.suberror],
    ['classification', diagnosis.classification],
    ['exception', diagnosis.exception],
    ['http-status', httpStatus === null ? null : String(httpStatus)],
    ['retry-after', retryAfter === null ? null : String(retryAfter)],
    ['broker-tag', diagnosis.brokerTag],
    ['app', diagnosis.appId],
    ['app-name', diagnosis.appName],
    ['resource', diagnosis.resource],
    ['scope', scopes.length > 0 ? scopes.join(' ') : null],
    ['redirect-uri', diagnosis.redirectUri],
    ['tenant', diagnosis.tenant],
    ['user', diagnosis.user],
    ['ip', diagnosis.ip],
    ['correlation-id', diagnosis.correlationId],
    ['trace-id', diagnosis.traceId],
    ['timestamp', diagnosis.timestamp],
    ['library', [diagnosis.library, diagnosis.libraryVersion].filter(Boolean).join(' ') || null],
    ['flow', diagnosis.flow],
  ];
  return rows.flatMap(([kind, value]) => (value === null ? [] : [{ kind, value }]));
}

/** Facts that a row puts together from others, or derives from one: what stands in the text is that. */
const standsAs: Partial<Record<SignalKind, SignalKind>> = {
  'library-version': 'library',
};

/** Rows of which a text can hold no more than one, whatever its spelling. */
const single = new Set<SignalKind>(['library', 'scope', 'retry-after', 'claims']);

/**
 * What a fact in the text and its row in the list have in common, so that either can light the other.
 * @param kind of a signal or of a row
 * @param value of it; mentions that differ in case are one fact
 */
export function factKey({ kind, value }: FactRow | Signal): string {
  const row = standsAs[kind] ?? kind;
  return single.has(row) ? row : `${row} ${value.toLowerCase()}`;
}
