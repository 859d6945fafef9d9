import type { ExplainedClaim } from '../engine/claims.ts';
import { fillSentence, type SentencePart } from '../engine/filled.ts';
import type { Strings } from './strings.ts';

type Words = Pick<Strings['answer'], 'claimSentences' | 'claimTargets' | 'claimStrength'>;

/** The sentence of each claim that has one of its own; two names stand for the same policies. */
const sentenceOf = new Map<string, keyof Words['claimSentences']>([
  ['acrs', 'acrs'],
  ['acr', 'acr'],
  ['amr', 'amr'],
  ['nbf', 'nbf'],
  ['auth_time', 'auth_time'],
  ['xms_cc', 'xms_cc'],
  ['polids', 'polids'],
  ['capolids', 'polids'],
  ['deviceid', 'deviceid'],
  ['xms_rp_ipaddr', 'xms_rp_ipaddr'],
]);
/** Sentences that say all without a value. */
const valueless = new Set(['auth_time', 'deviceid']);

function choose({ name, values }: ExplainedClaim, sentences: Words['claimSentences']): string {
  const own = sentenceOf.get(name);
  if (own && (values.length > 0 || valueless.has(name))) return sentences[own];
  return values.length > 0 ? sentences.other : sentences.any;
}

/**
 * What one claim of a challenge asks for, as a sentence.
 * @param time puts an instant (ISO 8601) into the reader's words
 * @returns fixed words, and the names and values of the paste between them
 */
export function claimText(
  claim: ExplainedClaim,
  words: Words,
  time: (instant: string) => string,
): SentencePart[] {
  const { name, target, values, essential, instant } = claim;
  const sentence = choose(claim, words.claimSentences);
  const targets: Record<string, string> = words.claimTargets;
  const whole = essential ? words.claimStrength.essential : words.claimStrength.voluntary;
  const named = whole.replace('{sentence}', () =>
    sentence.replace('{target}', () => targets[target] ?? '{place}'),
  );
  return fillSentence(named, {
    name,
    place: target,
    values: instant && sentence !== words.claimSentences.other ? time(instant) : values.join(', '),
  });
}
