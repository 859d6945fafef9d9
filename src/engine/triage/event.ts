import type { Knowledge } from '../../catalog/knowledge.ts';
import { isShortQuestion, speaksOfMicrosoft } from '../context.ts';
import { diagnose } from '../diagnose.ts';
import type { Reason } from '../diagnosis.ts';
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
  /** Whether that is a row of an export: each is an error of its own, while a log may print one twice. */
  isRow: boolean;
}

const serviceCode = /AAD(?:STS|B2C)\d{4,8}(?!\w)/g;
/** What may hold another code than the one that is printed with its prefix, or hide one. */
const needsDiagnosis =
  /AAD ?D?STS?[ :_-]|aad(?:sts|b2c)|rror(?:_?[Cc]ode|\(s\))(?!s["']?: ?\[\d{4,8}\])|[Rr]esultType|\\u00|%[0-9A-Fa-f]{2}|&#/;
const listed = /error_codes["']?: ?\[(\d{4,8})\]/;
const timestamp = /[Tt]ime[Ss]?tamp["']?[:= ]{0,3}["']?(\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d{1,7})?Z?)/;
const correlation =
  /(?:[Cc]orrelation[ _-]?[Ii][Dd]["']?[:= ]{0,3}["']?|client-request-id["']?[:= ]{1,3}["']?|Z - |GMT\] : \[)([0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})/;

/** The only service code of a record that needs no ranking, and where it stands; null for every other record. */
function singleCode(record: string): { id: string; at: number } | null {
  if (needsDiagnosis.test(record)) return null;
  let found: { id: string; at: number } | null = null;
  serviceCode.lastIndex = 0;
  for (let match = serviceCode.exec(record); match; match = serviceCode.exec(record)) {
    if (found && found.id !== match[0]) return null;
    found ??= { id: match[0], at: match.index };
  }
  const number = listed.exec(record)?.[1];
  return number === undefined || found?.id.endsWith(number) ? found : null;
}

/** What stands behind a label, rather behind the code than before it, where the app prints its own ids and times. */
function labelled(record: string, at: number, pattern: RegExp): string | null {
  return (pattern.exec(record.slice(at)) ?? pattern.exec(record))?.[1] ?? null;
}

/** The correlation id of a record, rather behind the code that stands at a place than before it. */
export function labelledId(record: string, at: number): string | null {
  return labelled(record, at, correlation);
}

/** A text in another language than English, whose labels only the recognisers know. */
const otherLanguage = /[^\x20-\x7e\s]/;
/** A label of an id that is not followed by one at once. */
const otherLabel = /[ck]orr?el/i;

/** Words of OAuth and types, which other providers' libraries use as well. */
const shared = new Set<Reason>(['oauth-error', 'exception']);

/** An error with its time and its correlation id as the record prints them. */
type Printed = Pick<ErrorEvent, 'id' | 'correlationId'> & { time: string | null };

/** The error of a record with a single code; null where only the recognisers can tell what the record says. */
function readSimple(record: string): Printed | null {
  const code = singleCode(record);
  if (!code) return null;
  const correlationId = labelledId(record, code.at);
  if (!correlationId && otherLabel.test(record)) return null;
  const time = labelled(record, code.at, timestamp);
  if ((!correlationId || !time) && otherLanguage.test(record)) return null;
  return { id: code.id, correlationId, time };
}

function readAny(record: string, knowledge: Knowledge): Printed | null {
  const { primary, timestamp: time, correlationId } = diagnose(record, knowledge);
  if (!primary || primary.confidence === 'fuzzy') return null;
  // A short paste is a question about such a word; a short record of a log may be anybody's.
  if (shared.has(primary.reason) && isShortQuestion(record) && !speaksOfMicrosoft(record)) return null;
  return { id: primary.id, correlationId, time };
}

/**
 * Reads the error of one record of a log.
 * @param now milliseconds since the epoch; gives the year to times that are written without
 * @returns null where the record holds none
 */
export function readEvent(record: string, knowledge: Knowledge, now: number): ErrorEvent | null {
  const row = readSignInRow(record);
  if (row) return row === 'success' ? null : row;
  const printed = readSimple(record) ?? readAny(record, knowledge);
  return (
    printed && {
      id: printed.id,
      at: (printed.time ? readInstant(printed.time, 0) : null) ?? readStamp(record, now),
      correlationId: printed.correlationId?.toLowerCase() ?? null,
      text: record,
      isRow: false,
    }
  );
}
