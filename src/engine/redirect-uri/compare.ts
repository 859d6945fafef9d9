import { asItLooks } from './characters.ts';
import { type Against, differencesOf } from './difference.ts';
import type { Finding, Side } from './finding.ts';
import { characterFindings, ruleFindings, wholeFindings } from './one.ts';
import { type Platform, platformFindings } from './platform.ts';
import { type PartName, partNames, splitUri, type UriParts } from './split.ts';

/** Where two texts begin to differ: an offset in each. */
export interface Offsets {
  sent: number;
  registered: number;
}

/** One part of both addresses. */
export interface ComparedPart {
  name: PartName;
  sent: string;
  registered: string;
  equal: boolean;
  /** Offset in both parts of the first character that differs; null where they are equal. */
  differsAt: number | null;
}

export interface Comparison {
  /** Whether both are the same, character for character. */
  same: boolean;
  firstDifference: Offsets | null;
  /** Empty where one of them is no URI. */
  parts: ComparedPart[];
  /** What matters first. */
  findings: Finding[];
}

export interface CompareOptions {
  against?: Against;
  /** Under which the address is registered, where that is known. */
  platform?: Platform | null;
}

/** Longer texts are no addresses; of these the beginning is read. */
const longestRead = 5000;

/** Line breaks at the ends come with copying and can be in no setting. */
function read(text: string): string {
  let start = 0;
  let end = Math.min(text.length, longestRead);
  while (start < end && '\r\n'.includes(text.charAt(start))) start++;
  while (end > start && '\r\n'.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** The first offset at which two texts differ; the first half of a surrogate pair stands for the whole. */
function differsAt(one: string, other: string): number | null {
  if (one === other) return null;
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  const before = one.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff ? at - 1 : at;
}

function comparePart(name: PartName, sent: UriParts, registered: UriParts): ComparedPart {
  const offset = differsAt(sent[name], registered[name]);
  return { name, sent: sent[name], registered: registered[name], equal: offset === null, differsAt: offset };
}

/** The offsets of the first difference in the whole addresses: behind the parts before it. */
function firstOf(parts: ComparedPart[]): Offsets | null {
  const offsets = { sent: 0, registered: 0 };
  for (const { sent, registered, differsAt } of parts) {
    if (differsAt !== null)
      return { sent: offsets.sent + differsAt, registered: offsets.registered + differsAt };
    offsets.sent += sent.length;
    offsets.registered += registered.length;
  }
  return null;
}

const weight = ({ matters }: Finding) => (matters === true ? 0 : matters === null ? 1 : 2);

/** What is wrong with one address by itself; the other one may not be known yet. */
export function inspectRedirectUri(address: string, side: Side, platform: Platform | null = null): Finding[] {
  const text = read(address);
  const parts = splitUri(text);
  return [
    ...wholeFindings(text, parts, side),
    ...characterFindings(text, parts, side),
    ...(parts ? ruleFindings(parts, text, side) : []),
    ...(parts && platform ? platformFindings(parts, side, platform) : []),
  ];
}

/** The parts as they look: what can't be seen or only looks the same is told by its characters. */
function looks(parts: UriParts): UriParts {
  return Object.fromEntries(partNames.map((name) => [name, asItLooks(parts[name])])) as UriParts;
}

function differences(sentParts: UriParts, registeredParts: UriParts, against: Against): Finding[] {
  const [sent, registered] = [looks(sentParts), looks(registeredParts)];
  return partNames
    .filter((name) => sent[name] !== registered[name])
    .flatMap((name) => differencesOf(name, { sent, registered, against }));
}

/** The same said of both addresses is said once. */
function once(findings: Finding[]): Finding[] {
  const key = ({ kind, values }: Finding) => JSON.stringify([kind, values.codePoint, values.text]);
  return findings.flatMap((own, at) => {
    const others = findings.filter((other) => key(other) === key(own));
    if (others[0] !== own && findings.indexOf(own) === at) return [];
    return others.length > 1 ? [{ ...own, side: null }] : [own];
  });
}

/**
 * Compares the redirect URI that an app sent with the one that is registered: where they differ, in which way, and
 * whether that is what makes the service refuse it (AADSTS50011 and its relatives). Never throws; linear.
 * @param sent as it stands in the message or in the request
 * @param registered as it stands in the app registration, or in the first request of the same sign-in
 */
export function compareRedirectUris(
  sent: string,
  registered: string,
  { against = 'registration', platform = null }: CompareOptions = {},
): Comparison {
  const one = read(sent);
  const other = read(registered);
  const [sentParts, registeredParts] = [splitUri(one), splitUri(other)];
  const parts =
    sentParts && registeredParts
      ? partNames.map((name) => comparePart(name, sentParts, registeredParts))
      : [];
  const offset = differsAt(one, other);
  const findings = [
    ...(sentParts && registeredParts ? differences(sentParts, registeredParts, against) : []),
    ...inspectRedirectUri(one, 'sent', null),
    ...inspectRedirectUri(other, 'registered', platform),
  ];
  return {
    same: one === other,
    firstDifference:
      parts.length > 0 ? firstOf(parts) : offset === null ? null : { sent: offset, registered: offset },
    parts,
    findings: once(findings).toSorted((a, b) => weight(a) - weight(b)),
  };
}
