import { factKey } from '../../engine/fact-rows.ts';
import type { Signal, SignalKind } from '../../engine/signal.ts';

/** Looks of the signals: each group has a colour and a pattern; what stands in no group is not marked. */
const groups: Record<string, SignalKind[]> = {
  'mark-code': ['code'],
  'mark-oauth': ['oauth-error', 'suberror', 'exception', 'classification'],
  'mark-id': ['correlation-id', 'trace-id', 'broker-tag', 'claims'],
  'mark-party': ['app', 'app-name', 'tenant', 'resource', 'user', 'ip', 'scope', 'redirect-uri'],
  'mark-time': ['timestamp', 'retry-after', 'http-status'],
};

const classOf = new Map(Object.entries(groups).flatMap(([name, kinds]) => kinds.map((kind) => [kind, name])));

/** The class of a kind of signal's marks, for the paste and for the list; null where it has none. */
export function markClass(kind: SignalKind): string | null {
  return classOf.get(kind) ?? null;
}

/** A run of a paste with the same signals over all of it. */
export interface Segment {
  start: number;
  end: number;
  /** The innermost signal; null where nothing is marked. */
  signal: Signal | null;
  /** Keys of every signal over it. */
  keys: string[];
}

/**
 * Cuts a paste where a mark begins or ends; of signals one inside another the innermost gives the look.
 * @param length of the paste
 */
export function segmentsOf(length: number, signals: Signal[]): Segment[] {
  const marked = signals.filter(({ kind, start, end }) => markClass(kind) && end > start && end <= length);
  const cuts = new Set([0, length, ...marked.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? length;
    const over = marked
      .filter((signal) => signal.start <= start && signal.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, signal: over[0] ?? null, keys: over.map(factKey) };
  });
}
