import type { Signal, SignalKind } from '../signal.ts';
import type { View } from '../view/view.ts';
import { dateTime, domain, email, guid, ipv4 } from './labels.ts';
import { localLabels } from './local-labels.ts';
import { findAll, type Recogniser } from './recogniser.ts';

interface Sentence {
  kind: SignalKind;
  /** Group 1 is the value. */
  pattern: RegExp;
  /** What a text without which need not be searched; it is found sooner than the pattern. */
  needs?: RegExp;
}

/** What the service's own sentences quote, and what its addresses hold. */
const sentences: Sentence[] = [
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
      `(?:named ["'‘“]|\\()(?<=(?<!service ["'‘“])${guid}["'’”]? ?(?:named ["'‘“]|\\())([^"'’”()\\n]{2,100})`,
      'dgi',
    ),
  },
  {
    kind: 'app-name',
    pattern: new RegExp(`\\bapplication ["'‘“](?!${guid})([^"'’”()\\n]{2,100})`, 'dgi'),
  },
  {
    kind: 'app',
    pattern: new RegExp(`\\bapplication\\s(?:[^'"()\\n]|'(?=\\w)){2,80}\\s\\(["']?(${guid})`, 'dgi'),
  },
  {
    kind: 'app-name',
    pattern: new RegExp(`\\bapplication\\s((?:[^'"()\\n]|'(?=\\w)){2,80})\\s\\(["']?${guid}`, 'dgi'),
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
  { kind: 'tenant', pattern: new RegExp(`(?:${localLabels.tenant}) ?["'‘“„«「(]{1,2}(${guid})`, 'dgi') },
  {
    kind: 'tenant',
    pattern: /(?<![\w.@-])([a-z0-9-]{1,60}\.onmicrosoft\.com)\b/dgi,
    needs: /\.onmicrosoft\.com/i,
  },
  { kind: 'resource', pattern: /\bto access (?:a service )?["'‘“]([^"'’”\n]{3,200})/dgi },
  {
    kind: 'resource',
    pattern:
      /\bresource(?: principal| value)?(?: named| from request:)?(?: with identifier)? ["'‘“]?((?:https?|api|urn):[^\s"'’”]{3,200}(?<!\.))/dgi,
  },
  { kind: 'resource', pattern: new RegExp(`\\bresource ["'‘“](${guid})`, 'dgi') },
  { kind: 'scope', pattern: /\bscopes? ["'‘“]?((?:https?|api):\/\/[^\s"'’”`]{3,200})/dgi },
  { kind: 'redirect-uri', pattern: /\b(?:redirect|reply) (?:ur[il]|address) ["'‘“]([^"'’”\n]{3,400})/dgi },
  { kind: 'redirect-uri', pattern: /\bredirect uri is supported, but (https?:\/\/[^\s"'’”]{3,200})/dgi },
  { kind: 'redirect-uri', pattern: /\blistening on (https?:\/\/[^\s"'’”]{3,200})/dgi },
  { kind: 'scope', pattern: /((?:https?|api):\/\/[\w./-]{3,120}\/\.default)/dgi, needs: /\.default/ },
  {
    kind: 'tenant',
    pattern: new RegExp(`["'‘“](${domain})["'’”] tenant\\b`, 'dgi'),
  },
  { kind: 'scope', pattern: /\bscope '([^'\n]{3,200})'/dgi },
  {
    kind: 'ip',
    pattern: new RegExp(`(?:\\b(?:from|for|client)[: ]{1,2}|^)(${ipv4})(?= |$|,)`, 'dgim'),
  },
  { kind: 'error-uri', pattern: /(https:\/\/login\.[a-z.]{5,40}\/error\?code=\d{4,8})/dgi },
  { kind: 'user', pattern: new RegExp(`(?<![\\w.+'#-])[.+'#-]{0,3}(${email})`, 'dgi'), needs: /@/ },
];

/** What the beginnings of log lines hold, for texts that label no correlation id. */
const logLines = [
  /** `[2026-11-20 09:14:07Z - <correlation id>]`, with which MSAL's libraries begin them. */
  new RegExp(`\\[(?:${dateTime}) - (?:[^\\]\\n]{0,60}correlation_id: )?(${guid})`, 'dgi'),
  /** `[Fri, 20 Nov 2026 09:14:07 GMT] : [<correlation id>] : @azure/msal-browser@5.0.0`, as MSAL.js does. */
  new RegExp(`\\bGMT\\] : \\[?(${guid})`, 'dgi'),
];
const labelsCorrelation = /correlation[ _-]?id/i;

/** APIs of Microsoft that are met most; a quoted id that is none of them is the app's. */
const apis =
  /^(?:0000000[0-9a-f]-0000-(?:0000-c000-000000000000|0ff1-ce00-000000000000)|797f4846-ba00-4fd7-ba43-dac1f8f63013|cfa8b339-82a2-471a-a3c9-0fc0be7a4093|e406a681-f3d4-42a8-90b6-c2b029497af1|022907d3-0f1b-48f7-badc-1ba6abab6d66)$/i;
const quotedId = new RegExp(`(?<=\\p{L}{2} ?)["'‘“„«「](${guid})["'’”“»」]`, 'dgiu');

/** In the sentences of any language: a quoted id is that of the API or of the app. */
function quoted(view: View, known: Set<string>): Signal[] {
  const isApi = ([, id]: RegExpExecArray) => apis.test(id ?? '');
  return [
    ...(known.has('resource')
      ? []
      : findAll(view, 'resource', quotedId, (match) => (isApi(match) ? (match[1] ?? null) : null))),
    ...(known.has('app')
      ? []
      : findAll(view, 'app', quotedId, (match) => (isApi(match) ? null : (match[1] ?? null)))),
  ];
}

/** Values inside sentences, addresses and the beginnings of log lines. */
export const inSentences: Recogniser = {
  name: 'sentences',
  find(view): Signal[] {
    const found = sentences.flatMap(({ kind, pattern, needs }) =>
      needs && !needs.test(view.text)
        ? []
        : findAll(view, kind, pattern, ([, value]) => value?.trim() ?? null),
    );
    const lines = labelsCorrelation.test(view.text)
      ? []
      : logLines.flatMap((pattern) => findAll(view, 'correlation-id', pattern));
    const spoken = /AADSTS\d/.test(view.text) ? quoted(view, new Set(found.map(({ kind }) => kind))) : [];
    return [...found, ...lines, ...spoken];
  },
};
