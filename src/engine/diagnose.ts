import { splitId } from '../catalog/id.ts';
import type { CatalogIndex, IndexEntry, Knowledge } from '../catalog/knowledge.ts';
import { isShortQuestion, speaksOfMicrosoft } from './context.ts';
import type { Confidence, Diagnosis, Primary, Role } from './diagnosis.ts';
import { type Facts, gatherFacts } from './facts.ts';
import { decideHandling } from './handle.ts';
import { resolveKey } from './keys.ts';
import { matchMessage } from './message.ts';
import { type Candidate, gatherCandidates, rankCandidates } from './rank.ts';
import { recognise } from './recognise.ts';
import { nearestKey } from './search.ts';

/** The service explains every number it knows under this address. */
const lookupPage = 'https://login.microsoftonline.com/error?code=';

interface Choice {
  id: string;
  confidence: Confidence;
}

function entryOf(index: CatalogIndex, id: string | null): IndexEntry | null {
  if (id === null) return null;
  const group = index.members.find((member) => member.id === id)?.entry;
  return index.entries.find((entry) => entry.id === (group ?? id)) ?? null;
}

/** An entry under which a library's code is known by another spelling. */
function spelledLike(index: CatalogIndex, id: string): IndexEntry | null {
  const { family, code } = splitId(id);
  const entry = family.startsWith('msal-') ? entryOf(index, resolveKey(index, code)) : null;
  return entry?.family.startsWith('msal-') ? entry : null;
}

/** What a text without any code is about: a message, a type, an OAuth word, a status; in that order. */
function chooseWithoutCode(paste: string, facts: Facts, knowledge: Knowledge): Choice | null {
  const { index, templates } = knowledge;
  const message = templates ? matchMessage(paste, templates) : null;
  if (message) return { id: message.id, confidence: 'message' };
  const asked = speaksOfMicrosoft(paste) || isShortQuestion(paste);
  if (!asked && facts.oauthError !== 'insufficient_claims') return null;
  const word = facts.oauthError;
  if (word && resolveKey(index, `oauth:${word}`)) return { id: `oauth:${word}`, confidence: 'exact' };
  const type = facts.exceptions[0];
  if (type) return { id: type, confidence: 'exact' };
  const status = facts.httpStatus === null ? null : resolveKey(index, `http:${facts.httpStatus}`);
  if (status && speaksOfMicrosoft(paste)) return { id: status, confidence: 'exact' };
  const near = nearestKey(index, paste);
  return near ? { id: near, confidence: 'fuzzy' } : null;
}

/** The entry that explains a code the catalog lacks: the nearest thing around it that has one. */
function explainingInstead(index: CatalogIndex, facts: Facts): IndexEntry | null {
  const around = [facts.oauthError && `oauth:${facts.oauthError}`, ...facts.exceptions];
  for (const candidate of around) {
    const entry = candidate ? entryOf(index, candidate) : null;
    if (entry) return entry;
  }
  return null;
}

function toPrimary(choice: Choice, own: IndexEntry | null, explains: IndexEntry | null): Primary {
  const number = /^AADSTS(\d+)$/.exec(choice.id)?.[1];
  return {
    id: choice.id,
    title: own?.title ?? 'This code has no entry of its own yet',
    url: own ? `/${own.path}/` : number ? `${lookupPage}${number}` : null,
    confidence: choice.confidence,
    entry: explains?.id ?? null,
  };
}

function roleOf(candidate: Candidate, primary: Candidate | undefined): Role {
  if (candidate.umbrella) return 'wrapper';
  return primary?.umbrella ? 'cause' : 'also-present';
}

/** Other codes of the paste, then the OAuth error and the exception that carried the primary. */
function gatherOthers(ranked: Candidate[], primaryId: string, facts: Facts, index: CatalogIndex) {
  const primary = ranked.find(({ id }) => id === primaryId);
  const others: Diagnosis['others'] = ranked
    .filter(({ id }) => id !== primaryId)
    .map((candidate) => ({ id: candidate.id, role: roleOf(candidate, primary) }));
  const carriers = [facts.oauthError && `oauth:${facts.oauthError}`, ...facts.exceptions];
  for (const carrier of new Set(carriers)) {
    if (carrier && carrier !== primaryId && entryOf(index, carrier))
      others.push({ id: carrier, role: 'wrapper' });
  }
  return others;
}

/**
 * Says what a paste is about: the error to act on, what stands around it, and what the app should do.
 * @param paste any text: a code, an exception, a token response, a URL, a log row
 * @param knowledge the catalog; without its templates a paste that holds no code stays unanswered
 * @returns a diagnosis; `primary` is null where nothing was recognised
 */
export function diagnose(paste: string, knowledge: Knowledge): Diagnosis {
  const { index } = knowledge;
  const signals = recognise(paste, index);
  const ranked = rankCandidates(gatherCandidates(signals, paste, index));
  const head = ranked[0];
  const { exceptions, ...facts } = gatherFacts(signals, index, head?.start ?? 0);
  const all = { ...facts, exceptions };
  const choice: Choice | null = head
    ? { id: head.id, confidence: 'exact' }
    : chooseWithoutCode(paste, all, knowledge);
  const own = choice && (entryOf(index, choice.id) ?? spelledLike(index, choice.id));
  const explains = choice && (own ?? explainingInstead(index, all));
  const handling = choice
    ? decideHandling({ ...all, primary: own ?? explains, hasClaims: all.claims !== null }, index)
    : null;
  return {
    primary: choice ? toPrimary(choice, own, explains) : null,
    others: choice ? gatherOthers(ranked, choice.id, all, index) : [],
    codes: ranked.map(({ id }) => id),
    ...facts,
    actor: explains?.actor ?? null,
    handling,
    signals,
  };
}
