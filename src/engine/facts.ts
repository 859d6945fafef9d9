import type { CatalogIndex } from '../catalog/knowledge.ts';
import { decodeClaims } from './claims.ts';
import { readInstant } from './instant.ts';
import type { LeakCounts } from './mask.ts';
import { nearestTo } from './nearest.ts';
import { exceptionId } from './recognisers/exceptions.ts';
import type { Flow } from './recognisers/flow.ts';
import type { Signal, SignalKind } from './signal.ts';

/** The single values of a diagnosis that stand in the text. */
export interface Facts {
  oauthError: string | null;
  suberror: string | null;
  errorUri: string | null;
  correlationId: string | null;
  traceId: string | null;
  /** As written in the paste. */
  timestamp: string | null;
  /** The same as an instant (ISO 8601, UTC), where the text names its zone. */
  instant: string | null;
  claims: Record<string, unknown> | null;
  httpStatus: number | null;
  /** Seconds, or the HTTP date as written. */
  retryAfter: number | string | null;
  library: string | null;
  libraryVersion: string | null;
  /** The exception type as it is printed. */
  exception: string | null;
  classification: string | null;
  /** The tag that the Windows broker prints beside its number. */
  brokerTag: string | null;
  /** How the token was asked for. */
  flow: Flow | null;
  tenant: string | null;
  appId: string | null;
  appName: string | null;
  resource: string | null;
  scopes: string[];
  redirectUri: string | null;
  user: string | null;
  ip: string | null;
  /** How many tokens and secrets stand in the text; their owner must know. */
  leaks: LeakCounts;
}

/** The facts with what only the decision needs. */
export interface GatheredFacts extends Facts {
  /** The catalog's ids of the exception types, in the order of their place. */
  exceptions: string[];
}

function decodedClaims(signals: Signal[]): Record<string, unknown> | null {
  for (const { value } of signals) {
    const claims = decodeClaims(value);
    if (claims) return claims;
  }
  return null;
}

/** The SDK's name for a suberror, or the one that the text prints itself. */
function classificationOf(
  printed: string | null,
  suberror: string | null,
  library: string | null,
  index: CatalogIndex,
): string | null {
  if (printed || !suberror) return printed;
  const rows = index.classifications.filter((row) => row.suberror === suberror);
  return rows.find(({ family }) => family === library)?.id ?? null;
}

function byKind(signals: Signal[]): (kind: SignalKind) => Signal[] {
  const kinds = new Map<SignalKind, Signal[]>();
  for (const signal of signals) {
    const known = kinds.get(signal.kind);
    if (known) known.push(signal);
    else kinds.set(signal.kind, [signal]);
  }
  return (kind) => kinds.get(kind) ?? [];
}

function isoInstant(written: string | null): string | null {
  const instant = written === null ? null : readInstant(written);
  return instant === null ? null : new Date(instant).toISOString();
}

/**
 * Reads the single values off the signals.
 * @param paste the text that they were found in
 * @param at offset of the primary: of several values the one that belongs to it counts
 */
export function gatherFacts(
  signals: Signal[],
  paste: string,
  index: CatalogIndex,
  at: number,
): GatheredFacts {
  const of = byKind(signals);
  const nearest = nearestTo(paste, at);
  const one = (kind: SignalKind) => nearest(of(kind))?.value ?? null;
  const status = one('http-status');
  const wait = one('retry-after');
  const library = of('library')[0]?.value ?? null;
  const suberror = one('suberror');
  const timestamp = one('timestamp');
  const known = of('exception').filter(({ value }) => exceptionId(index, value, library));
  return {
    oauthError: one('oauth-error'),
    suberror,
    errorUri: one('error-uri'),
    correlationId: one('correlation-id'),
    traceId: one('trace-id'),
    timestamp,
    instant: isoInstant(timestamp),
    claims: decodedClaims(of('claims')),
    httpStatus: status ? Number(status) : null,
    retryAfter: wait !== null && /^\d+$/.test(wait) ? Number(wait) : wait,
    library,
    libraryVersion: one('library-version'),
    exception: nearest(known)?.value ?? one('exception'),
    classification: classificationOf(one('classification'), suberror, library, index),
    brokerTag: one('broker-tag'),
    flow: one('flow') as Flow | null,
    tenant: one('tenant'),
    appId: one('app'),
    appName: one('app-name'),
    resource: one('resource'),
    scopes:
      one('scope')
        ?.split(/[\s+]+/)
        .filter(Boolean) ?? [],
    redirectUri: one('redirect-uri'),
    user: one('user'),
    ip: one('ip'),
    leaks: { tokens: of('token').length, secrets: of('secret').length },
    exceptions: [
      ...new Set(of('exception').flatMap(({ value }) => exceptionId(index, value, library) ?? [])),
    ],
  };
}
