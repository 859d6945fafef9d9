import { splitId } from '../catalog/id.ts';
import type { CatalogIndex, IndexEntry, Knowledge } from '../catalog/knowledge.ts';
import { isShortQuestion, speaksOfMicrosoft } from './context.ts';
import type { Confidence, Diagnosis, Primary, Role } from './diagnosis.ts';
import { type Facts, gatherFacts } from './facts.ts';
import { decideHandling } from './handle.ts';
import { resolveKey } from './keys.ts';
import { findEntry, lookup } from './lookup.ts';
import { matchMessage } from './message.ts';
import { type Candidate, gatherCandidates, rankCandidates } from './rank.ts';
import { recognise } from './recognise.ts';
import { nearestKey } from './search.ts';
import { lookupPage } from './unknown.ts';

interface Choice {
  id: string;
  confidence: Confidence;
}

function entryOf(index: CatalogIndex, id: string): IndexEntry | null {
  return findEntry(index, id)?.entry ?? null;
}

/** An entry under which a library's code is known by another spelling. */
function spelledLike(index: CatalogIndex, id: string): IndexEntry | null {
  const { family, code } = splitId(id);
  const entry = family.startsWith('msal-') ? lookup(index, code)?.entry : null;
  return entry?.family.startsWith('msal-') ? entry : null;
}

/** Entries of what carries a code: the OAuth error, then the exceptions around it. */
function carriers(index: CatalogIndex, { oauthError, exceptions }: Facts): IndexEntry[] {
  const ids = oauthError ? [`oauth:${oauthError}`, ...exceptions] : exceptions;
  return ids.flatMap((id) => entryOf(index, id) ?? []);
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

function toPrimary(choice: Choice, own: IndexEntry | null, explains: IndexEntry | null): Primary {
  const number = /^AADSTS(\d+)$/.exec(choice.id)?.[1];
  return {
    id: choice.id,
    title: own?.title ?? 'This code has no entry of its own yet',
    url: own ? `/${own.path}/` : number ? lookupPage('global', number) : null,
    confidence: choice.confidence,
    entry: explains?.id ?? null,
  };
}

function roleOf(candidate: Candidate, primary: Candidate | undefined): Role {
  if (candidate.umbrella) return 'wrapper';
  return primary?.umbrella ? 'cause' : 'also-present';
}

/** Other codes of the paste, then what carried the primary. */
function gatherOthers(ranked: Candidate[], primaryId: string, carrying: IndexEntry[]): Diagnosis['others'] {
  const primary = ranked.find(({ id }) => id === primaryId);
  const codes = ranked
    .filter(({ id }) => id !== primaryId)
    .map((candidate) => ({ id: candidate.id, role: roleOf(candidate, primary) }));
  const around = new Set(carrying.map(({ id }) => id).filter((id) => id !== primaryId));
  return [...codes, ...[...around].map((id) => ({ id, role: 'wrapper' as const }))];
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
  const facts = gatherFacts(signals, index, head?.start ?? 0);
  const choice: Choice | null = head
    ? { id: head.id, confidence: 'exact' }
    : chooseWithoutCode(paste, facts, knowledge);
  const carrying = carriers(index, facts);
  const own = choice && (entryOf(index, choice.id) ?? spelledLike(index, choice.id));
  // A code that the catalog lacks is explained by the nearest thing around it that has an entry.
  const explains = choice && (own ?? carrying[0] ?? null);
  const { exceptions: _, ...told } = facts;
  return {
    primary: choice ? toPrimary(choice, own, explains) : null,
    others: choice ? gatherOthers(ranked, choice.id, carrying) : [],
    codes: ranked.map(({ id }) => id),
    ...told,
    actor: explains?.actor ?? null,
    handling: choice ? decideHandling({ ...facts, primary: explains }, index) : null,
    signals,
  };
}
