import type { Signal } from '../signal.ts';
import { findAll, type Recogniser } from './recogniser.ts';

const status =
  /(?:\bHTTP\/\d(?:\.\d)?\s{1,3}|\bHTTP(?: status(?: code)?)?\s{0,3}[:=]?\s{0,3}|\bstatus(?:[ _]?code)?(?: was)?["']?\s{0,3}[:=]?\s{0,3}["'(]?|\bRESPONSE |MSALHTTPResponseCodeKey["']?\s{0,3}[:=]\s{0,3}|returned an error: \(|fetch token: |\bresulted in a `|: )([45]\d\d)(?=[\s"'),;:`]|$)/dgim;
const spelled =
  /\b([45]\d\d) (?:Bad Request|Unauthorized|Forbidden|Not Found|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Timeout)\b/dgi;
const retryAfter =
  /\bretry-after["']?\s{0,3}[:=]\s{0,3}\[?["']?(\d{1,6}(?![\w:])|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT)/dgi;

/** The status line and `Retry-After`, in both its forms (RFC 9110, section 10.2.3). */
export const http: Recogniser = {
  name: 'http',
  find: (view): Signal[] => [
    ...findAll(view, 'http-status', status),
    ...findAll(view, 'http-status', spelled),
    ...findAll(view, 'retry-after', retryAfter),
  ],
};
