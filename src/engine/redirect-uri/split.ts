/** The parts of an address, in their order. */
export const partNames = ['scheme', 'host', 'port', 'path', 'query', 'fragment'] as const;
export type PartName = (typeof partNames)[number];

/** The parts as they are written, their delimiters included: joined they are the address again. */
export type UriParts = Record<PartName, string>;

const schemePattern = /^[a-z][a-z0-9+.-]{0,99}:(?:\/\/)?/i;

/** Where the first of some characters stands, or the end. */
function until(text: string, from: number, characters: string): number {
  for (let at = from; at < text.length; at++) if (characters.includes(text.charAt(at))) return at;
  return text.length;
}

/** Where the port begins in an authority; the colons of an IPv6 address are none of it. */
function portStart(authority: string): number {
  const colon = authority.indexOf(':', authority.lastIndexOf(']') + 1);
  return colon < 0 ? authority.length : colon;
}

/**
 * Takes an address apart (RFC 3986, appendix B) without changing a character; linear in its length.
 * @returns null where it has no scheme, which makes it no absolute URI
 */
export function splitUri(text: string): UriParts | null {
  const scheme = schemePattern.exec(text)?.[0];
  if (!scheme) return null;
  const hasAuthority = scheme.endsWith('//');
  const pathStart = hasAuthority ? until(text, scheme.length, '/?#') : scheme.length;
  const authority = text.slice(scheme.length, pathStart);
  const hostEnd = portStart(authority);
  const queryStart = until(text, pathStart, '?#');
  const fragmentStart = until(text, queryStart, '#');
  return {
    scheme,
    host: authority.slice(0, hostEnd),
    port: authority.slice(hostEnd),
    path: text.slice(pathStart, queryStart),
    query: text.slice(queryStart, fragmentStart),
    fragment: text.slice(fragmentStart),
  };
}

/** Whether a host is this computer under the name for which Microsoft Entra ID has its exceptions. */
export function isLocalhost(host: string): boolean {
  return host.toLowerCase() === 'localhost';
}
