import { type Finding, type FindingKind, finding } from './finding.ts';
import { spellingsOf } from './path.ts';
import { isLocalhost, type PartName, type UriParts } from './split.ts';

/** What the sent address is held against: the app registration, or the first request of the same sign-in. */
export type Against = 'registration' | 'sign-in';

interface Pair {
  sent: UriParts;
  registered: UriParts;
  against: Against;
}

interface Kind {
  kind: FindingKind;
  matters: boolean | null;
  is(pair: Pair): boolean;
}

const loopbacks = new Set(['localhost', '127.0.0.1', '[::1]']);
const defaultPorts: Record<string, string> = { 'https://': ':443', 'http://': ':80' };

/** Whether both schemes are of a form. */
const schemes = (form: RegExp) => (pair: Pair) =>
  form.test(pair.sent.scheme) && form.test(pair.registered.scheme);
/** Puts both hosts to one test. */
const hosts = (test: (sent: string, registered: string) => boolean) => (pair: Pair) =>
  test(pair.sent.host.toLowerCase(), pair.registered.host.toLowerCase());

const withoutWww = (host: string) => host.replace(/^www\./, '');
const isPunycode = (host: string) => /(?:^|\.)xn--/.test(host);

/** `*.contoso.com` covers the hosts below this domain. */
function covers(pattern: string, host: string): boolean {
  const [before = '', after, ...more] = pattern.split('*');
  if (after === undefined || more.length > 0) return false;
  return host.length > before.length + after.length && host.startsWith(before) && host.endsWith(after);
}

/** Android's addresses name the package as host, and the signature as path. */
const isAndroid = schemes(/^msauth:\/\//i);

/**
 * How a part can differ; the first kind that fits is told. OpenID Connect Core 1.0, section 3.1.2.1, wants a simple
 * comparison of strings. For the port see https://learn.microsoft.com/entra/identity-platform/reply-url, which
 * follows RFC 8252, section 7.3, for `localhost` only. What is published nowhere has `matters: null`.
 */
const kinds: Record<PartName, Kind[]> = {
  scheme: [
    {
      kind: 'scheme-case',
      matters: null,
      is: ({ sent, registered }) => sent.scheme.toLowerCase() === registered.scheme.toLowerCase(),
    },
    { kind: 'scheme-http', matters: true, is: schemes(/^https?:\/\//i) },
    { kind: 'bundle-id', matters: true, is: schemes(/^msauth\./i) },
    { kind: 'broker-client', matters: true, is: schemes(/^msal[\da-f]{8}-/i) },
    { kind: 'scheme', matters: true, is: () => true },
  ],
  host: [
    { kind: 'host-case', matters: null, is: hosts((one, other) => one === other) },
    { kind: 'android-package', matters: true, is: isAndroid },
    { kind: 'host-www', matters: true, is: hosts((one, other) => withoutWww(one) === withoutWww(other)) },
    {
      kind: 'host-loopback',
      matters: true,
      is: hosts((one, other) => loopbacks.has(one) && loopbacks.has(other)),
    },
    {
      kind: 'host-punycode',
      matters: true,
      is: hosts((one, other) => isPunycode(one) !== isPunycode(other) && /[^ -~]/.test(one + other)),
    },
    { kind: 'wildcard', matters: null, is: hosts((one, other) => covers(other, one)) },
    { kind: 'host', matters: true, is: () => true },
  ],
  port: [
    { kind: 'port-sign-in', matters: true, is: ({ against }) => against === 'sign-in' },
    {
      kind: 'port-localhost',
      matters: false,
      is: ({ sent, registered }) => isLocalhost(sent.host) && isLocalhost(registered.host),
    },
    {
      kind: 'port-default',
      matters: null,
      is: ({ sent, registered }) =>
        sent.scheme === registered.scheme &&
        sent.port + registered.port === defaultPorts[sent.scheme.toLowerCase()],
    },
    { kind: 'port', matters: true, is: () => true },
  ],
  path: [
    { kind: 'android-hash', matters: true, is: isAndroid },
    { kind: 'broker-client', matters: true, is: schemes(/^ms-appx-web:/i) },
    { kind: 'path', matters: true, is: () => true },
  ],
  query: [{ kind: 'query', matters: true, is: () => true }],
  // The rule about one address says it.
  fragment: [],
};

/** How two paths are the same but for their spelling; a hash in another case is another hash. */
function spelled(pair: Pair): Omit<Kind, 'is'>[] {
  const found = spellingsOf(pair.sent.path, pair.registered.path);
  return isAndroid(pair) && found.some(({ kind }) => kind === 'path-case') ? [] : found;
}

/** How a part of two addresses differs; nothing where another finding says it. */
export function differencesOf(part: PartName, pair: Pair): Finding[] {
  const spellings = part === 'path' ? spelled(pair) : [];
  const found = spellings.length > 0 ? spellings : kinds[part].filter(({ is }) => is(pair)).slice(0, 1);
  const values = { sent: pair.sent[part], registered: pair.registered[part] };
  // Both requests of one sign-in are compared as they are written (AADSTS500112).
  return found.map(({ kind, matters }) =>
    finding(kind, pair.against === 'sign-in' ? true : matters, { part, values }),
  );
}
