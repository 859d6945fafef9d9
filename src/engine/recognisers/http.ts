import type { Signal } from '../signal.ts';
import { findAll, type Recogniser } from './recogniser.ts';

/** Where a status stands: status lines, labels, the sentences of libraries, access logs, fetch's breadcrumbs. */
const status = [
  /(?:\bHTTP\/\d(?:\.\d)?["']?\s{1,3}|\bHTTP(?: (?:status(?: code)?|error|response))?\s{0,3}[:=]?\s{0,3}|\b(?:http)?[_-]?status(?:[ _]?code)?(?: was)?["']?\s{0,3}(?:=>|[:=])?\s{0,3}["'(]?|\bRESPONSE |MSALHTTPResponseCodeKey["']?\s{0,3}[:=]\s{0,3}|returned an error: \(|indicate success: |fetch token: |token["']: |\bresulted in a `|\bresponse (?:code|was):? |\bcode: |код состояния: |状态代码: |狀態碼: |ステータス ?コード: |상태 코드: |statuscode: |code d.état ?: |c[oó]digo de estado: |codice di stato: )([45]\d\d)(?=[\s"'),;:`\]}]|$)/dgim,
  /\b([45]\d\d)[ ,:(-]{1,3}(?:Bad ?Request|Unauthorized|Forbidden|Not Found|Too ?Many ?Requests|Internal Server Error|Bad Gateway|Service ?Unavailable|Gateway Time-?out)\b/dgi,
  /\/(?:token|authorize|devicecode)["']? {0,3}[[( ]([45]\d\d)(?=[\]) ])/dgi,
  /\d\dZ ?\(([45]\d\d)\)/dg,
];

const spelled: Record<string, string> = {
  toomanyrequests: '429',
  serviceunavailable: '503',
  badrequest: '400',
};
const enumName = /\bStatus ?Code["']?\s{0,3}[:=]?\s{0,4}(TooManyRequests|ServiceUnavailable|BadRequest)\b/dgi;

const retryAfter =
  /\bretry[-_ ]?after["']?(?:\s{0,60}(?:=>|[:=,]))\s{0,4}\[?["']?(\d{1,6}(?![\w:])|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT)/dgi;

/** The status line and `Retry-After`, in both its forms (RFC 9110, section 10.2.3). */
export const http: Recogniser = {
  name: 'http',
  find: (view): Signal[] => [
    ...status.flatMap((pattern) => findAll(view, 'http-status', pattern)),
    ...findAll(view, 'http-status', enumName, ([, name]) => spelled[name?.toLowerCase() ?? ''] ?? null),
    ...findAll(view, 'retry-after', retryAfter),
  ],
};
