import type { CatalogIndex, IndexEntry } from '../catalog/knowledge.ts';
import type { Suberror } from '../catalog/schema/tables.ts';
import type { HandlingId } from '../catalog/schema/vocabulary.ts';
import type { Caution, DiagnosedHandling, HandlingBasis } from './diagnosis.ts';
import type { GatheredFacts } from './facts.ts';
import { findEntry } from './lookup.ts';
import { planRetry } from './retry.ts';

/** What a decision may rest on: the facts of a paste, and the entry that explains it. */
export interface HandlingFacts extends GatheredFacts {
  primary: IndexEntry | null;
}

type Verdict = { action: HandlingId; basis: HandlingBasis };
type Rule = (facts: HandlingFacts, index: CatalogIndex) => Verdict | null;

const interactive = new Set(['interaction_required', 'invalid_grant', 'login_required', 'consent_required']);
const busy = new Set(['server_error', 'temporarily_unavailable']);
const libraryCode = /^(?:msal-|azure-identity:|wam:)/;

function suberrorOf({ suberror }: HandlingFacts, index: CatalogIndex): Suberror | undefined {
  return index.suberrors.find(({ id }) => id === suberror);
}

/** The contractual facts, the most telling first; the number comes into it only when they are silent. */
const rules: Rule[] = [
  // The authorize endpoint's word for a person who pressed Cancel (seen as error=access_denied&error_subcode=cancel).
  ({ oauthError, suberror }) =>
    oauthError === 'access_denied' && suberror === 'cancel'
      ? { action: 'nothing-to-do', basis: 'suberror' }
      : null,
  ({ retryAfter }) => (retryAfter === null ? null : { action: 'retry-after-delay', basis: 'retry-after' }),
  ({ httpStatus }) => (httpStatus === 429 ? { action: 'retry-after-delay', basis: 'http-status' } : null),
  // A service that cannot answer, whatever the library makes of it; beside another answer of the service a 5xx
  // is that of the app around it.
  ({ httpStatus, oauthError, suberror }) =>
    httpStatus !== null && httpStatus >= 500 && !suberror && (!oauthError || busy.has(oauthError))
      ? { action: 'retry-once', basis: 'http-status' }
      : null,
  ({ primary }) =>
    primary?.handling && primary.kind === 'code' && libraryCode.test(primary.id)
      ? { action: primary.handling, basis: 'error-code' }
      : null,
  ({ oauthError, claims }) =>
    oauthError === 'insufficient_claims' && claims
      ? { action: 'acquire-silently-with-claims', basis: 'claims' }
      : null,
  (facts, index) => {
    // Claims cannot satisfy what no prompt can: a policy that only explains itself wins over them.
    const row = suberrorOf(facts, index);
    const futile = row?.interaction === 'informs' || row?.interaction === 'no';
    return row && futile ? { action: row.handling, basis: 'suberror' } : null;
  },
  ({ oauthError, claims }) =>
    claims && (oauthError === null || interactive.has(oauthError))
      ? { action: 'acquire-interactively-with-claims', basis: 'claims' }
      : null,
  (facts, index) => {
    const row = suberrorOf(facts, index);
    return row ? { action: row.handling, basis: 'suberror' } : null;
  },
  ({ oauthError }, index) => {
    const action = index.oauthErrors.find(({ id }) => id === oauthError)?.handling;
    return action ? { action, basis: 'oauth-error' } : null;
  },
  ({ exceptions }, index) => {
    const telling = exceptions
      .map((id) => findEntry(index, id)?.entry)
      .find((entry) => entry?.category === 'interaction-required');
    return telling?.handling ? { action: telling.handling, basis: 'exception' } : null;
  },
  ({ primary }) => (primary?.handling ? { action: primary.handling, basis: 'entry' } : null),
];

/** Where the entry names a special case of the contractual verdict, it says more and contradicts nothing. */
function refine(verdict: Verdict, facts: HandlingFacts, index: CatalogIndex): Verdict {
  const special = index.handlings.find(({ id }) => id === facts.primary?.handling);
  return special && special.refines === verdict.action ? { action: special.id, basis: 'entry' } : verdict;
}

const asksUser = /^(?:acquire-interactively|request-consent|switch-account)/;

/** A flow in which nobody signs in cannot ask anybody: what a user would mend is the administrator's. */
function withoutUser(verdict: Verdict, { flow }: HandlingFacts): Verdict {
  const alone = flow === 'client-credentials' || flow === 'managed-identity';
  return alone && asksUser.test(verdict.action) ? { action: 'ask-admin', basis: 'flow' } : verdict;
}

/** A library that could not reach the service, as against an answer of the service that it is busy. */
function isUnanswered({ primary, httpStatus, oauthError }: HandlingFacts): boolean {
  const library = primary !== null && libraryCode.test(primary.id);
  return library && primary.category === 'availability' && httpStatus === null && oauthError === null;
}

/** AADSTS50196 is the service's own loop detection; the others are what loops are made of. */
function isLoop({ primary, flow, oauthError }: HandlingFacts): boolean {
  return primary?.id === 'AADSTS50196' || (flow === 'silent' && oauthError === 'login_required');
}

function cautionsOf(action: HandlingId, basis: HandlingBasis, facts: HandlingFacts): Caution[] {
  const cautions: Caution[] = [];
  if (isLoop(facts)) cautions.push('break-the-loop');
  if (basis === 'flow') cautions.push('no-user');
  if (facts.flow === 'on-behalf-of' && asksUser.test(action)) {
    cautions.push(facts.claims ? 'hand-claims-on' : 'answer-the-caller');
  }
  return cautions;
}

/**
 * Decides what the application should do.
 * @returns null where the paste gives nothing to decide on
 */
export function decideHandling(facts: HandlingFacts, index: CatalogIndex): DiagnosedHandling | null {
  for (const rule of rules) {
    const verdict = rule(facts, index);
    if (!verdict) continue;
    const { action, basis } = withoutUser(refine(verdict, facts, index), facts);
    const { retryAfter, library } = facts;
    const cautions = cautionsOf(action, basis, facts);
    return {
      action,
      basis,
      retry: planRetry(index, { action, retryAfter, library, unanswered: isUnanswered(facts) }),
      cautions,
      loopBreaker: cautions.includes('break-the-loop') ? index.retry.loopBreaker : null,
    };
  }
  return null;
}
