import type { IncomingHttpHeaders } from 'node:http';

/** Where a request went. */
export type Place = 'token' | 'authorize' | 'device' | 'api' | 'metadata' | 'unknown';

/** A request that arrived, and what it got. */
export interface Seen {
  /** Milliseconds since the epoch, when it arrived. */
  at: number;
  /** Milliseconds since the epoch, when its answer was sent. */
  answeredAt: number;
  place: Place;
  url: string;
  /** Parameters of the query and of the form. */
  form: Record<string, string | undefined>;
  headers: IncomingHttpHeaders;
  status: number;
}

const login = 'login.microsoftonline.com';
const places: [host: string, path: RegExp, place: Place][] = [
  ['api.example.com', /^/, 'api'],
  ['graph.microsoft.com', /^/, 'api'],
  [login, /\/oauth2\/v2\.0\/token$/, 'token'],
  [login, /\/oauth2\/v2\.0\/authorize$/, 'authorize'],
  [login, /\/oauth2\/v2\.0\/devicecode$/, 'device'],
  [login, /\/discovery\/instance$|\/openid-configuration$/, 'metadata'],
];

function placeOf({ hostname, pathname }: URL): Place {
  return places.find(([host, path]) => host === hostname && path.test(pathname))?.[2] ?? 'unknown';
}

/** A request as it is recorded when it arrives. */
export function arrived(address: string, headers: IncomingHttpHeaders, body: string): Seen {
  const url = new URL(address);
  const at = Date.now();
  return {
    at,
    answeredAt: at,
    place: placeOf(url),
    url: url.href,
    form: Object.fromEntries([...url.searchParams, ...new URLSearchParams(body)]),
    headers,
    status: 0,
  };
}
