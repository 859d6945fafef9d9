import type { FullKnowledge } from '../../catalog/knowledge.ts';
import type { Actor, HandlingId } from '../../catalog/schema/vocabulary.ts';
import { createDistinct } from './distinct.ts';
import { type ErrorEvent, readEvent } from './event.ts';
import { exampleOf } from './example.ts';
import { type Buckets, createHistogram } from './histogram.ts';
import { chooseReader, type Reader, sniffed } from './reader.ts';
import { atMost, iso, peakOf, type TriageReport, type TriageRow } from './report.ts';

export type { TriageReport, TriageRow } from './report.ts';

/** Takes a log in pieces of any size. */
export interface Triage {
  push(text: string): void;
  /** What is counted so far; it tells of the errors of whole records only. */
  report(): TriageReport;
  /** A text whose answer explains an error: its first record, or its id; null for an error that was not met. */
  example(id: string): string | null;
  /** Ends the log; nothing may be pushed afterwards. */
  end(): TriageReport;
}

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
  example: string;
}

function createRow({ id, text }: ErrorEvent, heading: string, knowledge: FullKnowledge): Row {
  const example = exampleOf(id, text, heading, knowledge);
  const { primary, actor, handling } = example.said;
  return {
    count: 0,
    times: createHistogram(),
    ids: createDistinct(),
    title: primary?.title ?? id,
    url: primary?.url ?? null,
    actor,
    handling: handling?.action ?? null,
    example: example.text,
  };
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

/**
 * Counts the errors of a log of any size in a fixed space.
 * @param now milliseconds since the epoch, for times that are written without a year
 */
export function createTriage(knowledge: FullKnowledge, now: number): Triage {
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
    if (event.at !== null) all.add(event.at, event.correlationId);
    let row = rows.get(event.id);
    if (!row) {
      if (rows.size >= mostCodes) {
        further++;
        return;
      }
      row = createRow(event, heading, knowledge);
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
  let reader: Reader | null = null;
  let heading = '';
  const start = () => {
    const chosen = chooseReader(waiting, { row: count, record: read });
    reader = chosen.reader;
    heading = chosen.heading;
    reader.push(waiting.slice(heading.length));
    waiting = '';
  };
  const current = () => report(rows, all, events, further);

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
      return current();
    },
    report: current,
    example: (id) => rows.get(id)?.example ?? null,
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
  const codes = [...rows]
    .map((row) => reportRow(row, buckets))
    .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id));
  return {
    events,
    firstSeen: iso(range?.first),
    lastSeen: iso(range?.last),
    codes,
    histogram: buckets && {
      start: new Date(buckets.start).toISOString(),
      widthSeconds: buckets.widthSeconds,
      counts: buckets.counts,
    },
    peak: buckets && peakOf(buckets, codes, all.idsIn),
    further,
  };
}
