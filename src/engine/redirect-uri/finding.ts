import type { PartName } from './split.ts';

/** Which of the two addresses. */
export type Side = 'sent' | 'registered';

/** What can be wrong with one address, or differ between two; each kind has its sentence in the words. */
export type FindingKind =
  | 'not-a-uri'
  | 'encoded'
  | 'quoted'
  | 'placeholder'
  | 'whitespace'
  | 'invisible'
  | 'look-alike'
  | 'non-ascii-host'
  | 'special'
  | 'fragment'
  | 'http'
  | 'ipv6'
  | 'loopback-manifest'
  | 'urn'
  | 'wildcard-sent'
  | 'wildcard'
  | 'too-long'
  | 'query-accounts'
  | 'device-scheme'
  | 'nested-scheme'
  | 'scheme-http'
  | 'scheme-case'
  | 'scheme'
  | 'host-www'
  | 'host-loopback'
  | 'host-case'
  | 'host-punycode'
  | 'host'
  | 'port-localhost'
  | 'port-default'
  | 'port-sign-in'
  | 'port'
  | 'path-root'
  | 'path-slash'
  | 'path-case'
  | 'path-encoding'
  | 'path-double'
  | 'path'
  | 'query'
  | 'android-hash'
  | 'android-package'
  | 'bundle-id'
  | 'broker-client';

export interface Finding {
  kind: FindingKind;
  /** True where sign-in fails because of it, false where it doesn't, null where that isn't published. */
  matters: boolean | null;
  /** The address it is about; null where it is about both. */
  side: Side | null;
  part: PartName | null;
  /** What the sentence of its kind names: a character, its code point, a number. */
  values: Record<string, string>;
}

/** Makes a finding; what is left out is about both addresses as a whole. */
export function finding(
  kind: FindingKind,
  matters: boolean | null,
  rest: Partial<Omit<Finding, 'kind' | 'matters'>> = {},
): Finding {
  return { kind, matters, side: null, part: null, values: {}, ...rest };
}
