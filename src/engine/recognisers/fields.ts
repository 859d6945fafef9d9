import type { SignalKind } from '../signal.ts';
import { address, dateTime, domain, email, guid, ipv4, ipv6, phrase } from './labels.ts';

/** A fact that stands behind a label, in a text or as a column of a table. */
export interface Field {
  kind: SignalKind;
  /** Alternatives in words: a space stands for any way of joining them. */
  labels: string;
  /** Pattern of the value, without groups. */
  value: string;
  /** A separator must stand between them: the label is a word of running text, too. */
  strictly?: true;
  /** Counts only where the text has no surer value of its kind. */
  weak?: true;
}

/** Authorities that name no tenant. */
const noTenant = '(?!(?:common|organizations|consumers|oauth2|error|adfs|kmsi)\\b)';

/** What sign-in logs, token responses, error pages and libraries label, by their own labels. */
export const fields: Field[] = [
  {
    kind: 'correlation-id',
    labels: '(?<!x-ms-)correlation id|correlation identifier|client request id|MSALCorrelationIDKey',
    value: guid,
  },
  {
    kind: 'trace-id',
    labels: 'trace id|(?<!(?:client|correlation)[\\s_-]?)request id|x ms request id',
    value: guid,
  },
  { kind: 'timestamp', labels: 'time ?stamp|created date time|time generated', value: dateTime },
  {
    kind: 'timestamp',
    labels: '(?<![a-z-])(?:date|sign in time|activity date|request time)',
    value: dateTime,
    weak: true,
  },
  { kind: 'error-uri', labels: 'error uri', value: address },
  {
    kind: 'tenant',
    labels: '(?:tenant|directory) id|(?<![a-z])tid',
    value: `${guid}|${noTenant}${domain}(?![\\w(])`,
  },
  {
    kind: 'tenant',
    labels: '(?<![a-z])tenant',
    value: `${guid}|${noTenant}${domain}(?![\\w(])`,
    strictly: true,
  },
  {
    kind: 'app',
    labels: '(?:client|app|application|service principal) id|(?<![a-z])azp|(?<![a-z])appid',
    value: guid,
  },
  {
    kind: 'app-name',
    labels: 'app(?:lication)? ?display name|(?<![a-z])app name|application name|client name',
    value: phrase,
  },
  { kind: 'app-name', labels: '(?<![\\w.-])(?:app|application)', value: phrase, strictly: true, weak: true },
  { kind: 'resource', labels: 'resource display name', value: phrase },
  {
    kind: 'resource',
    labels: '(?<![\\w.-])resource',
    value: `${guid}|[a-z][a-z0-9+.-]{1,20}:[^\\s"'&,;<>)\\]}]{2,200}`,
    strictly: true,
  },
  { kind: 'resource', labels: '(?<![\\w.-])resource (?:id|name)', value: guid, weak: true },
  { kind: 'scope', labels: '(?<![\\w-])scopes?', value: '[^"\'\\n&;,<>{}()]{2,400}', strictly: true },
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
    labels:
      'ip addr(?:ess)?|[il1]p address|client ip|caller ip address|source ip|remote addr|client addr|(?<![a-z])(?:src|ip)',
    value: `${ipv4}|${ipv6}`,
  },
];
