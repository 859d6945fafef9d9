import type { CatalogIndex } from '../catalog/knowledge.ts';
import { decodeClaims } from './claims.ts';
import type { Signal, SignalKind } from './signal.ts';

/** The single values of a diagnosis that stand in the text. */
export interface Facts {
  oauthError: string | null;
  suberror: string | null;
  correlationId: string | null;
  traceId: string | null;
  /** As written in the paste. */
  timestamp: string | null;
  claims: Record<string, unknown> | null;
  httpStatus: number | null;
  /** Seconds, or the HTTP date as written. */
  retryAfter: number | string | null;
  library: string | null;
  classification: string | null;
  /** Ids of exception types, in the order of their place. */
  exceptions: string[];
}

function first(signals: Signal[], kind: SignalKind, from = 0): string | null {
  const all = signals.filter((signal) => signal.kind === kind);
  return (all.find(({ start }) => start >= from) ?? all[0])?.value ?? null;
}

function decodedClaims(signals: Signal[]): Record<string, unknown> | null {
  for (const { kind, value } of signals) {
    const claims = kind === 'claims' ? decodeClaims(value) : null;
    if (claims) return claims;
  }
  return null;
}

function retryAfter(signals: Signal[]): number | string | null {
  const value = first(signals, 'retry-after');
  return value !== null && /^\d+$/.test(value) ? Number(value) : value;
}

/** The SDK's name for a suberror, or the one that the text prints itself. */
function classification(signals: Signal[], index: CatalogIndex, library: string | null): string | null {
  const printed = first(signals, 'classification');
  if (printed) return printed;
  const suberror = first(signals, 'suberror');
  if (!suberror) return null;
  const rows = index.classifications.filter((row) => row.suberror === suberror);
  const row = rows.find(({ family }) => family === library);
  return row?.id ?? null;
}

/**
 * Reads the single values off the signals.
 * @param from offset of the primary: the ids behind it are its own
 */
export function gatherFacts(signals: Signal[], index: CatalogIndex, from: number): Facts {
  const status = first(signals, 'http-status');
  const library = first(signals, 'library')?.split(' ')[0] ?? null;
  return {
    oauthError: first(signals, 'oauth-error'),
    suberror: first(signals, 'suberror'),
    correlationId: first(signals, 'correlation-id', from),
    traceId: first(signals, 'trace-id', from),
    timestamp: first(signals, 'timestamp', from),
    claims: decodedClaims(signals),
    httpStatus: status ? Number(status) : null,
    retryAfter: retryAfter(signals),
    library,
    classification: classification(signals, index, library),
    exceptions: signals.filter(({ kind }) => kind === 'exception').map(({ value }) => value),
  };
}
