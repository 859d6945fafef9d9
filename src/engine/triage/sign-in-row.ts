import { readInstant } from '../instant.ts';
import { isObject, parseObject } from '../json.ts';
import type { ErrorEvent } from './event.ts';

/** The fields that say which error a row has, beside those that are read by their names. */
interface Row {
  [field: string]: unknown;
  properties?: unknown;
  status?: unknown;
  Status?: unknown;
}

/** Names of the time of a row: Graph's, Azure Monitor's, the audit log's. */
const times = [
  'createdDateTime',
  'CreatedDateTime',
  'TimeGenerated',
  'CreationTime',
  'time',
  'timestamp',
  'Timestamp',
];

/** The first of some fields that is a text or a number, in a row or in its `properties`. */
function read(row: Row, names: string[]): string | null {
  const places = [row, isObject(row.properties) ? row.properties : {}];
  for (const place of places) {
    for (const name of names) {
      const value = place[name];
      if (typeof value === 'string' || typeof value === 'number') return String(value);
    }
  }
  return null;
}

function correlationIdOf(row: Row): string | null {
  return read(row, ['correlationId', 'CorrelationId'])?.toLowerCase() ?? null;
}

/**
 * The error code of a row: Graph nests it in `status`, the exports name it `ResultType`, the audit log
 * `ErrorNumber`. Any program may have an `ErrorCode`; beside a correlation id it is the service's.
 */
function codeOf(row: Row): string | null {
  const properties: Row = isObject(row.properties) ? row.properties : {};
  const status = [row.status, row.Status, properties.status].find(isObject);
  return (
    (status && read(status, ['errorCode', 'ErrorCode'])) ??
    read(row, ['resultType', 'ResultType']) ??
    (correlationIdOf(row) ? read(row, ['ErrorCode']) : null) ??
    ('LogonError' in row ? read(row, ['ErrorNumber']) : null)
  );
}

/**
 * Reads a row of a sign-in log in JSON, as Microsoft Graph (`signIn`), Azure Monitor (`SigninLogs`) and the
 * unified audit log (`UserLoginFailed`) write it.
 * @returns its error, `success` where it has none, or null where the text is no such row
 */
export function readSignInRow(text: string): ErrorEvent | 'success' | null {
  const row = /^\s*\{/.test(text) ? parseObject(text) : null;
  const code = row && codeOf(row);
  if (!row || !code) return null;
  if (/^0+$/.test(code)) return 'success';
  if (!/^[1-9]\d{3,7}$/.test(code)) return null;
  const time = read(row, times);
  return {
    id: `AADSTS${code}`,
    at: time === null ? null : readInstant(time, 0),
    correlationId: correlationIdOf(row),
    text,
    isRow: true,
  };
}
