import { splitId } from '../catalog/id.ts';
import type { CatalogIndex, IndexEntry, Knowledge } from '../catalog/knowledge.ts';
import { matchBeginning } from './beginning.ts';
import { isShortQuestion, speaksOfMicrosoft, speaksOfSignIn } from './context.ts';
import type { Confidence, Diagnosis, Other, Primary, Reason } from './diagnosis.ts';
import { type GatheredFacts, gatherFacts } from './facts.ts';
import { decideHandling } from './handle.ts';
import { resolveKey } from './keys.ts';
import { findEntry, lookup } from './lookup.ts';
import { matchMessage } from './message.ts';
import { type Candidate, gatherCandidates, rankCandidates, reasonBetween, roleOf } from './rank.ts';
import { recognise } from './recognise.ts';
import { lookupPage } from './unknown.ts';
import { decodePaste } from './view/decode.ts';
import type { View } from './view/view.ts';

interface Choice {
  id: string;
  confidence: Confidence;
  reason: Reason;
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

/** What carries a code: the OAuth error, then the exceptions around it. */
function carriers(index: CatalogIndex, { oauthError, exceptions }: GatheredFacts) {
  const ids: [string, Reason][] = exceptions.map((id) => [id, 'exception']);
  if (oauthError) ids.unshift([`oauth:${oauthError}`, 'oauth-error']);
  return ids.flatMap(([id, reason]) => {
    const entry = entryOf(index, id);
    return entry ? [{ entry, reason }] : [];
  });
}

/** What a text without any code is about: a message, a type, an OAuth word, a status; in that order. */
function chooseWithoutCode(view: View, facts: GatheredFacts, knowledge: Knowledge): Choice | null {
  const { index, templates, near } = knowledge;
  const { text: plain, original: paste } = view;
  const message = templates ? (matchMessage(plain, templates) ?? matchBeginning(plain, templates)) : null;
  if (message?.alone) return { id: message.id, confidence: 'message', reason: 'message' };
  if (message) return { id: message.id, confidence: 'fuzzy', reason: 'several' };
  const asked = speaksOfMicrosoft(paste) || isShortQuestion(paste);
  if (!asked && facts.oauthError !== 'insufficient_claims') return null;
  const word = facts.oauthError;
  if (word && resolveKey(index, `oauth:${word}`)) {
    return { id: `oauth:${word}`, confidence: 'exact', reason: 'oauth-error' };
  }
  const type = facts.exceptions[0];
  if (type) return { id: type, confidence: 'exact', reason: 'exception' };
  const status = facts.httpStatus === null ? null : resolveKey(index, `http:${facts.httpStatus}`);
  if (status && speaksOfSignIn(paste)) return { id: status, confidence: 'exact', reason: 'http-status' };
  const alike = near?.key(index, paste) ?? null;
  return alike ? { id: alike, confidence: 'fuzzy', reason: 'spelling' } : null;
}

/** A library's code that stands beside its message without a label. */
function spokenCode(paste: string, { id, reason }: Choice): string[] {
  const { code } = splitId(id);
  return (reason === 'message' || reason === 'several') && code !== id && paste.includes(code) ? [id] : [];
}

function chooseCode([head, second]: Candidate[]): Choice | null {
  if (!head) return null;
  return { id: head.id, confidence: 'exact', reason: second ? reasonBetween(head, second) : 'only' };
}

function toPrimary(
  { id, confidence, reason }: Choice,
  own: IndexEntry | null,
  explains: IndexEntry | null,
): Primary {
  const number = /^AADSTS(\d+)$/.exec(id)?.[1];
  return {
    id,
    title: own?.title ?? 'This code has no entry of its own yet',
    url: own ? `/${own.path}/` : number ? lookupPage('global', number) : null,
    confidence,
    entry: explains?.id ?? null,
    reason,
  };
}

/** What carried the primary, by id; a carrier that a reader chose has others, and the OAuth error, behind it. */
function gatherCarriers({ id, reason }: Choice, carrying: ReturnType<typeof carriers>): Map<string, Other> {
  const at = reason === 'chosen' ? carrying.findIndex(({ entry }) => entry.id === id) : -1;
  const isClass = carrying[at]?.reason === 'exception';
  const isBehind = (own: number) => isClass && (own > at || carrying[own]?.reason === 'oauth-error');
  return new Map(
    carrying.map(({ entry, reason: by }, own): [string, Other] => [
      entry.id,
      { id: entry.id, role: isBehind(own) ? 'cause' : 'wrapper', reason: by },
    ]),
  );
}

/** Other codes of the paste, then what carried the primary. */
function gatherOthers(ranked: Candidate[], choice: Choice, carrying: ReturnType<typeof carriers>): Other[] {
  const primary = ranked.find(({ id }) => id === choice.id);
  const rest = ranked.filter((candidate) => candidate !== primary);
  const codes = rest.map(
    (candidate): Other => ({
      id: candidate.id,
      // Where what carries the codes was chosen, they lie behind it.
      role: primary ? roleOf(candidate, primary) : 'cause',
      reason: primary ? reasonBetween(primary, candidate) : 'order',
    }),
  );
  const around = gatherCarriers(choice, carrying);
  // A class can be the code itself, named once more.
  for (const id of [choice.id, ...rest.map((candidate) => candidate.id)]) around.delete(id);
  return [...codes, ...around.values()];
}

/** The code or carrier of a paste that a reader wants to read about instead; null where the paste lacks it. */
function chooseAsked(
  asked: string | null,
  ranked: Candidate[],
  carrying: ReturnType<typeof carriers>,
): Choice | null {
  const isThere = [...ranked.map(({ id }) => id), ...carrying.map(({ entry }) => entry.id)].includes(
    asked ?? '',
  );
  return asked && isThere ? { id: asked, confidence: 'exact', reason: 'chosen' } : null;
}

/**
 * Says what a paste is about: the error to act on, what stands around it, and what the app should do.
 * @param paste any text: a code, an exception, a token response, a URL, a log row
 * @param knowledge the catalog; without its templates a paste that holds no code stays unanswered
 * @param asked id of the error to make the primary; ignored where the paste does not hold it
 * @returns a diagnosis; `primary` is null where nothing was recognised
 */
export function diagnose(paste: string, knowledge: Knowledge, asked: string | null = null): Diagnosis {
  const { index } = knowledge;
  const view = decodePaste(paste);
  const signals = recognise(view, index);
  const ranked = rankCandidates(gatherCandidates(signals, paste, index));
  const chosen = ranked.find(({ id }) => id === asked) ?? ranked[0];
  const facts = gatherFacts(signals, paste, index, chosen?.start ?? 0);
  const carrying = carriers(index, facts);
  const usual = chooseCode(ranked) ?? chooseWithoutCode(view, facts, knowledge);
  const choice = (usual && usual.id !== asked && chooseAsked(asked, ranked, carrying)) || usual;
  const own = choice && (entryOf(index, choice.id) ?? spelledLike(index, choice.id));
  // A code that the catalog lacks is explained by the nearest thing around it that has an entry.
  const explains = choice && (own ?? carrying[0]?.entry ?? null);
  const { exceptions: _, ...told } = facts;
  return {
    primary: choice ? toPrimary(choice, own, explains) : null,
    others: choice ? gatherOthers(ranked, choice, carrying) : [],
    codes: ranked.length > 0 || !choice ? ranked.map(({ id }) => id) : spokenCode(paste, choice),
    ...told,
    actor: explains?.actor ?? null,
    handling: choice ? decideHandling({ ...facts, primary: explains }, index) : null,
    signals,
  };
}
