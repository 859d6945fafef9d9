import type { Diagnosis, Other, Reason, Role } from './diagnosis.ts';

/** One error of a paste in the chain from what was printed outermost to what lies behind it. */
export interface Link {
  id: string;
  /** Null for the primary. */
  role: Role | null;
  /** What decided between this one and the primary; for the primary, why it is the one. */
  reason: Reason;
}

/** From the outermost to the innermost: a class carries a library's code, that an OAuth error, that a number. */
function layer({ id, reason }: Other): number {
  if (reason === 'exception') return 0;
  if (reason === 'oauth-error') return 2;
  return id.startsWith('AAD') ? 3 : 1;
}

/**
 * The errors of a diagnosis as a chain.
 * @returns `chain` from the outer wrapper to the cause, with the primary in its place; `beside` what merely
 *   stands in the same text
 */
export function chainOf({ primary, others }: Diagnosis): { chain: Link[]; beside: Link[] } {
  if (!primary) return { chain: [], beside: [] };
  const ofRole = (role: Role) => others.filter((other) => other.role === role);
  // The codes come innermost first, and the exceptions as they are printed: the outermost first.
  const wrappers = ofRole('wrapper');
  const around = [
    ...wrappers.filter(({ reason }) => reason === 'exception'),
    ...wrappers.filter(({ reason }) => reason !== 'exception').toReversed(),
  ].toSorted((a, b) => layer(a) - layer(b));
  const behind = ofRole('cause').toReversed();
  return {
    chain: [...around, { id: primary.id, role: null, reason: primary.reason }, ...behind],
    beside: ofRole('also-present'),
  };
}
