import type { Signal } from '../signal.ts';
import { dateTime, domain, email, guid, ipv4 } from './labels.ts';
import { findAll, type Recogniser } from './recogniser.ts';

/** What the service's own sentences quote, and what its addresses hold. */
const sentences = [
  {
    kind: 'app',
    pattern: new RegExp(
      `(?:application(?: with (?:the )?(?:identifier|ID|appId))?|with (?:ID|identifier)|\\bApp ID|\\bapp(?:lication)?|client application|\\bclient):? ["'‘“(]?(${guid})`,
      'dgi',
    ),
  },
  {
    kind: 'app-name',
    pattern: new RegExp(
      `(?<!service ["'‘“])(?:${guid}["'’”]? ?(?:\\(|named ["'‘“])|\\bapplication ["'‘“](?!${guid}))([^"'’”()\\n]{2,100})`,
      'dgi',
    ),
  },
  {
    kind: 'tenant',
    pattern: new RegExp(
      `(?:login\\.(?:microsoftonline|windows|microsoftonline-p|chinacloudapi|partner\\.microsoftonline)\\.[a-z]{2,3}|sts\\.windows\\.net|(?:b2clogin|ciamlogin)\\.com)(?::443)?(?:/|[^\\n]{0,3}"POST /)(${guid}|(?!common|organizations|consumers|oauth2)${domain})(?=["'/\\s]|$)`,
      'dgim',
    ),
  },
  { kind: 'tenant', pattern: new RegExp(`POST /(${guid})/oauth2/`, 'dgi') },
  {
    kind: 'tenant',
    pattern: new RegExp(
      `(?:\\b(?:tenant|directory|organization)(?: (?:with ID|ID|named))? ["'‘“(]?|exist in the )(${guid}|${domain}(?=["'’”)]| directory))`,
      'dgi',
    ),
  },
  { kind: 'tenant', pattern: /(?<![\w.@-])((?:[a-z0-9-]{1,60})\.onmicrosoft\.com)\b/dgi },
  { kind: 'resource', pattern: /\bto access (?:a service )?["'‘“]([^"'’”\n]{3,200})/dgi },
  {
    kind: 'resource',
    pattern:
      /\bresource(?: principal)?(?: named)?(?: with identifier)? ["'‘“]?((?:https?|api|urn):[^\s"'’”]{3,200})/dgi,
  },
  { kind: 'scope', pattern: /\bscopes? ["'‘“]?((?:https?|api):\/\/[^\s"'’”]{3,200})/dgi },
  { kind: 'redirect-uri', pattern: /\b(?:redirect|reply) (?:ur[il]|address) ["'‘“]([^"'’”\n]{3,400})/dgi },
  { kind: 'redirect-uri', pattern: /\blistening on (https?:\/\/[^\s"'’”]{3,200})/dgi },
  { kind: 'scope', pattern: /\bscope '([^'\n]{3,200})'/dgi },
  {
    kind: 'ip',
    pattern: new RegExp(`(?:\\b(?:from|for|client)[: ]{1,2}|^)(${ipv4})(?= |$|,)`, 'dgim'),
  },
  { kind: 'error-uri', pattern: /(https:\/\/login\.[a-z.]{5,40}\/error\?code=\d{4,8})/dgi },
  { kind: 'user', pattern: new RegExp(`(?<![\\w.+'#/:-])(${email})`, 'dgi') },
  /** `[2026-11-20 09:14:07Z - <correlation id>]`, with which MSAL's libraries begin their log lines. */
  {
    kind: 'correlation-id',
    pattern: new RegExp(`\\[(?:${dateTime}) - (?:[^\\]\\n]{0,60}correlation_id: )?(${guid})`, 'dgi'),
  },
  /** `[Fri, 20 Nov 2026 09:14:07 GMT] : [<correlation id>] : @azure/msal-browser@5.0.0`, as MSAL.js does. */
  { kind: 'correlation-id', pattern: new RegExp(`\\bGMT\\] : \\[?(${guid})`, 'dgi') },
] as const;

/** Values inside sentences, addresses and the beginnings of log lines. */
export const inSentences: Recogniser = {
  name: 'sentences',
  find: (view): Signal[] =>
    sentences.flatMap(({ kind, pattern }) =>
      findAll(view, kind, pattern, ([, value]) => value?.trim() ?? null),
    ),
};
