import type { SignalKind } from '../signal.ts';
import { dateTime, domain, email, guid, ipv4, ipv6, phrase, type Separator } from './labels.ts';
import { localLabels } from './local-labels.ts';

/** A fact that stands behind a label, in a text or as a column of a table. */
export interface Field {
  kind: SignalKind;
  /** Alternatives in words: a space stands for any way of joining them. */
  labels: string;
  /** Pattern of the value, without groups. */
  value: string;
  /** What may stand between the two; anything where left out. */
  separator?: Separator;
  /** Counts only where the text has no surer value of its kind. */
  weak?: true;
  /** What the text must speak of, where the label alone says too little. */
  only?: RegExp;
}

/** Authorities that name no tenant. */
const noTenant = '(?!(?:common|organizations|consumers|oauth2|error|adfs|kmsi)\\b)';

/** What sign-in logs, token responses, error pages and libraries label, by their own labels. */
export const fields: Field[] = [
  {
    kind: 'correlation-id',
    labels: `(?<!x-ms-)correlation id|correlation identifier|client request id|MSALCorrelationIDKey|MSIDCorrelationIDKey|${localLabels.correlationId}`,
    value: guid,
  },
  {
    kind: 'trace-id',
    labels: `trace id|(?<!(?:client|correlation)[\\s_-]?)request id|x ms request id|${localLabels.requestId}`,
    value: guid,
  },
  {
    kind: 'timestamp',
    labels: `ti(?:m|rn)e ?stamp|created date time|time generated|${localLabels.timestamp}`,
    value: dateTime,
  },
  {
    kind: 'timestamp',
    labels: '(?<![a-z-])(?:date|sign in time|activity date|request time)',
    value: dateTime,
    weak: true,
  },
  {
    kind: 'trace-id',
    labels: '(?<![\\w.])id|properties\\.id',
    value: guid,
    separator: 'strict',
    weak: true,
    only: /sign-?in|created ?date ?time|conditional_?access/i,
  },
  { kind: 'error-uri', labels: 'error uri', value: 'https?://[^\\s"\'`<>|,;&)\\]}]{3,400}' },
  {
    kind: 'tenant',
    labels: '(?:tenant|directory) id|(?<![a-z])tid',
    value: `${guid}|${noTenant}${domain}(?![\\w(])`,
  },
  {
    kind: 'tenant',
    labels: '(?<![a-z])tenant',
    value: `${guid}|${noTenant}${domain}(?![\\w(])`,
    separator: 'strict',
  },
  {
    kind: 'app',
    labels: `(?:client|app|application|service principal) id|(?<![a-z])(?:azp|appid)|(?<![a-z])client(?= ?[:=])|${localLabels.appId}`,
    value: guid,
  },
  {
    kind: 'app-name',
    labels: `app(?:lication)? ?display name|(?<![a-z])app name|application name|client name|${localLabels.appName}`,
    value: phrase,
    separator: 'name',
  },
  {
    kind: 'app-name',
    labels: '(?<![\\w.-])(?:app|application)',
    value: phrase,
    separator: 'strictName',
    weak: true,
  },
  { kind: 'resource', labels: 'resource display name', value: phrase, separator: 'name' },
  {
    kind: 'resource',
    labels: '(?<![\\w.-])resource',
    value: `${guid}|[a-z][a-z0-9+.-]{1,20}:[^\\s"'&,;<>)\\]}]{2,200}`,
    separator: 'strict',
  },
  { kind: 'resource', labels: '(?<![\\w.-])resource (?:id|name)', value: guid, weak: true },
  {
    kind: 'scope',
    labels: '(?<![\\w-])scopes?',
    value: '[^"\'`\\n&;,<>{}()]{2,400}',
    separator: 'strict',
  },
  {
    kind: 'redirect-uri',
    labels: 'redirect ur[il]|reply (?:url|address)',
    value: '[a-z][a-z0-9+.-]{1,60}:[^\\s"\'&,;<>)\\]}]{1,400}',
  },
  {
    kind: 'user',
    labels:
      'user principal name|(?<![a-z])upn|user ?name|login hint|user account|preferred username|suser|(?<![a-z])user|email',
    value: email,
  },
  {
    kind: 'ip',
    labels: `ip addr(?:ess)?|[il1]p address|client ip|caller ip address|source ip|remote addr|client addr|(?<![a-z])(?:src|ip)|${localLabels.ip}`,
    value: `${ipv4}|${ipv6}`,
  },
];
