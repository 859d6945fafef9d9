import type { Knowledge } from '../../catalog/knowledge.ts';
import { diagnose } from '../diagnose.ts';
import { readInstant } from '../instant.ts';
import { readSignInRow } from './sign-in-row.ts';
import { readStamp } from './stamp.ts';

/** One error of a log. */
export interface ErrorEvent {
  id: string;
  /** Milliseconds since the epoch; null where the record has no time. */
  at: number | null;
  /** In lower case; null where the record has none. */
  correlationId: string | null;
  /** The record that it stands in. */
  text: string;
}

const serviceCode = /AAD(?:STS|B2C)\d{4,8}(?!\w)/g;
/** What may hold another code than the one that is printed with its prefix, or hide one. */
const needsDiagnosis =
  /AAD ?D?STS?[ :_-]|aad(?:sts|b2c)|rror(?:_?[Cc]ode|\(s\))(?!s["']?: ?\[\d{4,8}\])|[Rr]esultType|\\u00|%[0-9A-F]{2}|&#/;
const listed = /error_codes["']?: ?\[(\d{4,8})\]/;
const timestamp = /[Tt]ime[Ss]?tamp["']?[:= ]{0,3}["']?(\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d{1,7})?Z?)/;
const correlation =
  /[Cc]orrelation[ _-]?[Ii][Dd]["']?[:= ]{0,3}["']?([0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})/;

/** The only service code of a record that needs no ranking; null for every other record. */
function singleCode(record: string): string | null {
  if (needsDiagnosis.test(record)) return null;
  let id: string | null = null;
  serviceCode.lastIndex = 0;
  for (let match = serviceCode.exec(record); match; match = serviceCode.exec(record)) {
    if (id !== null && id !== match[0]) return null;
    id = match[0];
  }
  const number = listed.exec(record)?.[1];
  return number === undefined || id?.endsWith(number) ? id : null;
}

/**
 * Reads the error of one record of a log.
 * @param now milliseconds since the epoch; gives the year to times that are written without
 * @returns null where the record holds none
 */
export function readEvent(record: string, knowledge: Knowledge, now: number): ErrorEvent | null {
  const row = readSignInRow(record);
  if (row) return row === 'success' ? null : row;
  const id = singleCode(record);
  if (id) {
    const written = timestamp.exec(record)?.[1];
    return {
      id,
      at: (written && readInstant(written, 0)) || readStamp(record, now),
      correlationId: correlation.exec(record)?.[1]?.toLowerCase() ?? null,
      text: record,
    };
  }
  const { primary, timestamp: printed, correlationId } = diagnose(record, knowledge);
  if (!primary || primary.confidence === 'fuzzy') return null;
  return {
    id: primary.id,
    at: (printed && readInstant(printed, 0)) || readStamp(record, now),
    correlationId: correlationId?.toLowerCase() ?? null,
    text: record,
  };
}
