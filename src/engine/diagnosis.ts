import type { Actor, HandlingId } from '../catalog/schema/vocabulary.ts';
import type { RetryPlan } from './retry.ts';
import type { Signal } from './signal.ts';

/** How sure the primary is: its code stands in the text, its message does, or only something like it. */
export type Confidence = 'exact' | 'message' | 'fuzzy';

/** What another error in the same paste is to the primary. */
export type Role = 'wrapper' | 'cause' | 'also-present';

/** What the handling was derived from; only `entry` rests on the number alone. */
export type HandlingBasis =
  | 'error-code'
  | 'retry-after'
  | 'http-status'
  | 'claims'
  | 'suberror'
  | 'oauth-error'
  | 'exception'
  | 'entry';

export interface DiagnosedHandling {
  action: HandlingId;
  basis: HandlingBasis;
  retry: RetryPlan | null;
}

export interface Primary {
  id: string;
  title: string;
  /** The entry's page, or the service's lookup page for a code without an entry. */
  url: string | null;
  confidence: Confidence;
  /** The entry that explains it: its own, its group's, or that of the OAuth error or exception around it. */
  entry: string | null;
}

/** What the engine says of a paste. */
export interface Diagnosis {
  primary: Primary | null;
  others: { id: string; role: Role }[];
  codes: string[];
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
  actor: Actor | null;
  handling: DiagnosedHandling | null;
  signals: Signal[];
}
