import type { Signal } from '../signal.ts';
import { findAll, type Recogniser } from './recogniser.ts';

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const separator = `["']?\\s{0,3}[:=\\t|,]{0,2}\\s{0,3}(?:Value: )?["']?`;

const correlation = new RegExp(
  `(?:correlation[ _-]?id|MSALCorrelationIDKey|client-request-id)${separator}(${guid})`,
  'dgi',
);
const trace = new RegExp(
  `(?:trace[ _-]?id|(?<!client[ _-]?)request[ _-]?id|x-ms-request-id)${separator}(${guid})`,
  'dgi',
);
const timestamp =
  /\b(?:timestamp|createdDateTime)["']?\s{0,3}[:=\t]?\s{0,3}["']?(\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d{1,7})?Z?)/dgi;
const tenant = new RegExp(
  `(?:login\\.microsoftonline\\.(?:com|us)/|sts\\.windows\\.net/|\\btenant[ _]?id${separator})(${guid}|[a-z0-9-]{1,60}\\.onmicrosoft\\.com)`,
  'dgi',
);
const app = new RegExp(
  `(?:\\bclient[ _]?id${separator}|\\bapp(?:lication)?[ _]?id${separator}|application (?:with (?:identifier|ID) )?'|for (?:a secret added to )?(?:the )?app(?:lication)?:? ')(${guid})`,
  'dgi',
);
const resource = /\bto access '([^'\n]{3,200})'/dgi;
const redirectUri = /\b(?:redirect|reply) ur[il] '([^'\n]{3,400})'/dgi;

/** What support and the sign-in logs ask for: ids, times, and what the request was about. */
export const support: Recogniser = {
  name: 'support',
  find: (view): Signal[] => [
    ...findAll(view, 'correlation-id', correlation),
    ...findAll(view, 'trace-id', trace),
    ...findAll(view, 'timestamp', timestamp),
    ...findAll(view, 'tenant', tenant),
    ...findAll(view, 'app', app),
    ...findAll(view, 'resource', resource),
    ...findAll(view, 'redirect-uri', redirectUri),
  ],
};
