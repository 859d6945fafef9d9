import type { Locale } from '../../catalog/schema/vocabulary.ts';
import type { Unreadable } from '../../engine/triage/form.ts';
import type { TriageReport, TriageRow } from '../../engine/triage/report.ts';

/** A row with what only the catalog knows of it. */
export interface ViewRow extends Omit<TriageRow, 'histogram'> {
  /** The title in the reader's language; null where there is no translation. */
  localTitle: string | null;
  /** A typed array passes from thread to thread at once, however many rows there are. */
  histogram: Uint32Array | null;
}

/** A report as the view shows it. */
export interface ViewReport extends Omit<TriageReport, 'codes'> {
  /** While the log is read only the most frequent ones. */
  rows: ViewRow[];
  /** How many different errors there are. */
  codes: number;
}

/** How much of a log is read, in bytes of the file. */
export interface Progress {
  done: number;
  total: number;
}

export interface ReadMessage {
  kind: 'read';
  source: File | string;
  /** Absolute address of the site's root. */
  base: string;
  version: string;
  locale: Locale;
  /** Milliseconds since the epoch. */
  now: number;
}

/** What the page asks of a log that is counted: a text to save, or one to show. */
export type Question = { what: 'csv' | 'json' } | { what: 'example'; id: string };

export type ToWorker = ReadMessage | { kind: 'stop' } | { kind: 'ask'; number: number; question: Question };

/** Why there is no report of the whole log. */
export type Failure = 'catalog' | 'file' | 'worker';

export type FromWorker =
  | { kind: 'progress'; progress: Progress; report: ViewReport }
  | { kind: 'end'; progress: Progress; report: ViewReport; stopped: boolean }
  | { kind: 'unreadable'; what: Unreadable }
  | { kind: 'failed'; what: Failure; progress: Progress; report: ViewReport | null }
  | { kind: 'answer'; number: number; text: string };
