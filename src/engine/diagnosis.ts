import type { LoopBreaker } from '../catalog/schema/retry.ts';
import type { Actor, HandlingId } from '../catalog/schema/vocabulary.ts';
import type { Facts } from './facts.ts';
import type { RetryPlan } from './retry.ts';
import type { Signal } from './signal.ts';

/** How sure the primary is: its code stands in the text, its message does, or only something like it. */
export type Confidence = 'exact' | 'message' | 'fuzzy';

/** What another error in the same paste is to the primary. */
export type Role = 'wrapper' | 'cause' | 'also-present';

/**
 * Why an error was chosen, or comes after the one that was: what decided between the two, or, where no
 * code stands in the text, what it was recognised by.
 */
export type Reason =
  | 'only'
  | 'library'
  | 'umbrella'
  | 'chain'
  | 'ids'
  | 'level'
  | 'described'
  | 'order'
  | 'message'
  | 'several'
  | 'oauth-error'
  | 'exception'
  | 'http-status'
  | 'spelling'
  /** A reader wants to read about this one. */
  | 'chosen';

/** What the handling was derived from; only `entry` rests on the number alone. */
export type HandlingBasis =
  | 'error-code'
  | 'retry-after'
  | 'http-status'
  | 'claims'
  | 'suberror'
  | 'oauth-error'
  | 'exception'
  | 'flow'
  | 'entry';

/**
 * What the situation adds to a handling: requests that go round in a circle, a web API in the middle that
 * can ask nobody, a flow without a user.
 */
export type Caution = 'break-the-loop' | 'hand-claims-on' | 'answer-the-caller' | 'no-user';

export interface DiagnosedHandling {
  action: HandlingId;
  basis: HandlingBasis;
  retry: RetryPlan | null;
  cautions: Caution[];
  /** How often to try at most, where requests go round in a circle. */
  loopBreaker: LoopBreaker | null;
}

export interface Primary {
  id: string;
  title: string;
  /** The entry's page, or the service's lookup page for a code without an entry. */
  url: string | null;
  confidence: Confidence;
  /** The entry that explains it: its own, its group's, or that of the OAuth error or exception around it. */
  entry: string | null;
  reason: Reason;
}

/** Another error in the paste, or what carried the primary. */
export interface Other {
  id: string;
  role: Role;
  reason: Reason;
}

/** What the engine says of a paste: what it is about, and the facts that stand in it. */
export interface Diagnosis extends Facts {
  primary: Primary | null;
  others: Other[];
  codes: string[];
  actor: Actor | null;
  handling: DiagnosedHandling | null;
  signals: Signal[];
}
