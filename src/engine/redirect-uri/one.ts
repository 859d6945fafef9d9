import { oddCharacters } from './characters.ts';
import { type Finding, type FindingKind, finding, type Side } from './finding.ts';
import { isLocalhost, type PartName, type UriParts } from './split.ts';

/** The longest address that a registration takes, in characters (learn.microsoft.com, reply-url). */
const longest = 256;
/** So many odd characters tell the story. */
const mostOdd = 4;

interface Rule {
  kind: FindingKind;
  matters: boolean | null;
  part: PartName | null;
  /** Where the rule holds for one of the two addresses only. */
  side?: Side;
  /** What the sentence names, where the rule is broken; null where it isn't. */
  broken(parts: UriParts, text: string): Record<string, string> | null;
}

const when = (broken: boolean, values: Record<string, string> = {}) => (broken ? values : null);
const isHttp = ({ scheme }: UriParts) => /^https?:/i.test(scheme);
const hostOf = ({ host }: UriParts) => host.toLowerCase();

/**
 * What an address must not have, whatever it is compared with. Where no other source is named:
 * https://learn.microsoft.com/entra/identity-platform/reply-url.
 */
const rules: Rule[] = [
  {
    // RFC 6749, section 3.1.2: the redirection endpoint must not include a fragment.
    kind: 'fragment',
    matters: true,
    part: 'fragment',
    broken: ({ fragment }) => when(fragment !== ''),
  },
  {
    // AADSTS500117; 127.0.0.1 is accepted through the manifest.
    kind: 'http',
    matters: true,
    part: 'scheme',
    broken: (parts) =>
      when(/^http:/i.test(parts.scheme) && !isLocalhost(parts.host) && !/^(?:127\.|\[)/.test(hostOf(parts))),
  },
  {
    kind: 'ipv6',
    matters: true,
    part: 'host',
    broken: (parts) => when(/^\[[0:]*:0*1\]$/.test(hostOf(parts))),
  },
  {
    kind: 'loopback-manifest',
    matters: false,
    part: 'host',
    side: 'registered',
    broken: (parts) => when(/^http:/i.test(parts.scheme) && hostOf(parts) === '127.0.0.1'),
  },
  { kind: 'urn', matters: true, part: 'scheme', broken: ({ scheme }) => when(/^urn:/i.test(scheme)) }, // AADSTS500119
  {
    // AADSTS90026.
    kind: 'wildcard-sent',
    matters: true,
    part: 'host',
    side: 'sent',
    broken: ({ host }) => when(host.includes('*')),
  },
  {
    kind: 'wildcard',
    matters: null,
    part: null,
    side: 'registered',
    broken: ({ host, path }) => when(host.includes('*') || path.includes('*')),
  },
  {
    kind: 'too-long',
    matters: true,
    part: null,
    side: 'registered',
    broken: (_, text) => when(text.length > longest, { count: String(text.length) }),
  },
  {
    kind: 'special',
    matters: true,
    part: null,
    side: 'registered',
    broken: (_, text) => {
      const character = /[!$'(),;]/.exec(text)?.[0];
      return character ? { character } : null;
    },
  },
  {
    kind: 'query-accounts',
    matters: null,
    part: 'query',
    side: 'registered',
    broken: (parts) => when(isHttp(parts) && parts.query !== ''),
  },
  {
    kind: 'placeholder',
    matters: true,
    part: null,
    broken: (_, text) => {
      const name = /[{<][\w -]{1,40}[}>]/.exec(text)?.[0];
      return name ? { text: name } : null;
    },
  },
];

/** The whole text, where it is no address: in quotes, encoded once too often, or without a scheme. */
export function wholeFindings(text: string, parts: UriParts | null, side: Side): Finding[] {
  if (/^["'<`]/.test(text)) return [finding('quoted', true, { side })];
  if (/^[a-z][a-z0-9+.-]{0,99}%3a/i.test(text)) return [finding('encoded', true, { side })];
  return parts ? [] : [finding('not-a-uri', true, { side })];
}

/** Characters that can't be seen or aren't what they seem; AADSTS50029 is about those in a host. */
export function characterFindings(text: string, parts: UriParts | null, side: Side): Finding[] {
  const odd = oddCharacters(text).map(({ kind, character, codePoint, like }) =>
    finding(kind, true, { side, values: { character, codePoint, like } }),
  );
  const different = odd.filter(
    ({ values }, at) => odd.findIndex((other) => other.values.codePoint === values.codePoint) === at,
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins at zero.
  const isForeign = odd.length === 0 && parts !== null && isHttp(parts) && /[^\x00-\x7f]/.test(parts.host);
  return isForeign ? [finding('non-ascii-host', true, { side, part: 'host' })] : different.slice(0, mostOdd);
}

/** The rules that one address breaks by itself. */
export function ruleFindings(parts: UriParts, text: string, side: Side): Finding[] {
  return rules.flatMap(({ kind, matters, part, side: only, broken }) => {
    if (only && only !== side) return [];
    const values = broken(parts, text);
    return values ? [finding(kind, matters, { side, part, values })] : [];
  });
}
