import type { Actor, HandlingId } from '../catalog/schema/vocabulary.ts';
import type { Facts } from './facts.ts';
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

/** What the engine says of a paste: what it is about, and the facts that stand in it. */
export interface Diagnosis extends Omit<Facts, 'exceptions'> {
  primary: Primary | null;
  others: { id: string; role: Role }[];
  codes: string[];
  actor: Actor | null;
  handling: DiagnosedHandling | null;
  signals: Signal[];
}
