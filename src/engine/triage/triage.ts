import type { Knowledge } from '../../catalog/knowledge.ts';
import type { Actor, HandlingId } from '../../catalog/schema/vocabulary.ts';
import { diagnose } from '../diagnose.ts';
import { createDistinct, type DistinctCount } from './distinct.ts';
import { type ErrorEvent, readEvent } from './event.ts';
import { type Buckets, createHistogram } from './histogram.ts';
import { createLineSplitter, hasStamps } from './lines.ts';
import { createObjectSplitter } from './objects.ts';
import { createRowReader, findHeading } from './table.ts';

/** What a log says of one error. */
export interface TriageRow {
  id: string;
  title: string;
  url: string | null;
  count: number;
  /** ISO 8601, UTC; null where its records have no time. */
  firstSeen: string | null;
  lastSeen: string | null;
  actor: Actor | null;
  /** What the app should do, decided on the first record. */
  handling: HandlingId | null;
  correlationIds: DistinctCount;
  /** Counts in the buckets of the whole log; null where no record has a time. */
  histogram: number[] | null;
}

export interface TriageReport {
  /** How many errors the log holds. */
  events: number;
  firstSeen: string | null;
  lastSeen: string | null;
  /** The errors, the most frequent first. */
  codes: TriageRow[];
  histogram: { start: string; widthSeconds: number; counts: number[] } | null;
  /** Errors of further codes, beyond the number of different ones that is kept. */
  further: number;
}

/** Takes a log in pieces of any size. */
export interface Triage {
  push(text: string): void;
  /** Ends the log; nothing may be pushed afterwards. */
  end(): TriageReport;
}

/** How much of a log tells its form. */
const sniffed = 65_536;
/** Made-up codes must not fill the memory. */
const mostCodes = 4000;
/** The same error is often logged twice, by two loggers. */
const remembered = 64;

interface Row {
  count: number;
  times: ReturnType<typeof createHistogram>;
  ids: ReturnType<typeof createDistinct>;
  title: string;
  url: string | null;
  actor: Actor | null;
  handling: HandlingId | null;
}

function createRow({ id, text }: ErrorEvent, knowledge: Knowledge): Row {
  const said = diagnose(text, knowledge);
  const { primary, actor, handling } = said.primary?.id === id ? said : diagnose(id, knowledge);
  return {
    count: 0,
    times: createHistogram(),
    ids: createDistinct(),
    title: primary?.title ?? id,
    url: primary?.url ?? null,
    actor,
    handling: handling?.action ?? null,
  };
}

function iso(instant: number | undefined): string | null {
  return instant === undefined ? null : new Date(instant).toISOString();
}

/** An estimate may be too high, but no record has two ids. */
function atMost({ count, exact }: DistinctCount, most: number): DistinctCount {
  return { count: Math.min(count, most), exact };
}

function reportRow([id, row]: [string, Row], all: Buckets | null): TriageRow {
  const range = row.times.range();
  return {
    id,
    title: row.title,
    url: row.url,
    count: row.count,
    firstSeen: iso(range?.first),
    lastSeen: iso(range?.last),
    actor: row.actor,
    handling: row.handling,
    correlationIds: atMost(row.ids.count(), row.count),
    histogram: all && range ? (row.times.buckets(all)?.counts ?? null) : null,
  };
}

/** A log's form: a table's heading, JSON that is no JSON for each line, or lines, which may begin with a bracket. */
function isJson(text: string): boolean {
  const trimmed = text.trimStart();
  if (!/^(?:\[\s*)?\{\s*["}]/.test(trimmed)) return false;
  const [first = ''] = trimmed.split('\n', 1);
  return !/^\{".{0,60000}\}\s*$/s.test(first) || trimmed.length === first.length;
}

/**
 * Counts the errors of a log of any size in a fixed space.
 * @param now milliseconds since the epoch, for times that are written without a year
 */
export function createTriage(knowledge: Required<Knowledge>, now: number): Triage {
  const rows = new Map<string, Row>();
  const all = createHistogram();
  const recent = new Map<string, Pick<ErrorEvent, 'id' | 'at'>[]>();
  let events = 0;
  let further = 0;

  const isRepeated = ({ id, correlationId, at, isRow }: ErrorEvent): boolean => {
    if (!correlationId || isRow) return false;
    const known = recent.get(correlationId);
    if (known) {
      const isSame = known.some((other) => other.id === id && other.at === at);
      if (!isSame && known.length < remembered) known.push({ id, at });
      return isSame;
    }
    recent.set(correlationId, [{ id, at }]);
    if (recent.size > remembered) recent.delete(recent.keys().next().value ?? '');
    return false;
  };
  const count = (event: ErrorEvent) => {
    if (isRepeated(event)) return;
    events++;
    if (event.at !== null) all.add(event.at);
    let row = rows.get(event.id);
    if (!row) {
      if (rows.size >= mostCodes) {
        further++;
        return;
      }
      row = createRow(event, knowledge);
      rows.set(event.id, row);
    }
    row.count++;
    if (event.at !== null) row.times.add(event.at);
    if (event.correlationId) row.ids.add(event.correlationId);
  };
  const read = (record: string) => {
    const event = readEvent(record, knowledge, now);
    if (event) count(event);
  };

  let waiting = '';
  let reader: { push(text: string): void; end(): void } | null = null;
  const start = () => {
    // However the log is cut into pieces, the same beginning tells its form.
    const beginning = waiting.slice(0, sniffed);
    const heading = findHeading(beginning);
    reader = heading
      ? createRowReader(heading.table, count)
      : isJson(beginning)
        ? createObjectSplitter(read)
        : createLineSplitter(hasStamps(beginning), read);
    reader.push(heading ? waiting.slice(heading.end) : waiting);
    waiting = '';
  };

  return {
    push(text) {
      if (reader) {
        reader.push(text);
        return;
      }
      waiting += text;
      if (waiting.length >= sniffed) start();
    },
    end() {
      if (!reader) start();
      reader?.end();
      return report(rows, all, events, further);
    },
  };
}

function report(
  rows: Map<string, Row>,
  all: ReturnType<typeof createHistogram>,
  events: number,
  further: number,
): TriageReport {
  const buckets = all.buckets();
  const range = all.range();
  return {
    events,
    firstSeen: iso(range?.first),
    lastSeen: iso(range?.last),
    codes: [...rows]
      .map((row) => reportRow(row, buckets))
      .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id)),
    histogram: buckets && {
      start: new Date(buckets.start).toISOString(),
      widthSeconds: buckets.widthSeconds,
      counts: buckets.counts,
    },
    further,
  };
}
