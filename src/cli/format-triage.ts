import type { Handling } from '../catalog/schema/tables.ts';
import type { TriageReport, TriageRow } from '../engine/triage/triage.ts';
import words from '../i18n/en.json' with { type: 'json' };
import { fill } from '../i18n/fill.ts';
import { heading } from './format-entry.ts';
import { terminal } from './terminal.ts';

const { actors, triage } = words;

/** A row of bars, the highest for the largest count (U+2581 to U+2588). */
function bars(counts: number[], width: number): string {
  const perBar = Math.ceil(counts.length / width);
  const sums = Array.from({ length: Math.ceil(counts.length / perBar) }, (_, at) =>
    counts.slice(at * perBar, (at + 1) * perBar).reduce((sum, count) => sum + count, 0),
  );
  const most = Math.max(...sums);
  return sums
    .map((sum) => (sum === 0 ? ' ' : String.fromCharCode(0x2580 + Math.ceil((8 * sum) / most))))
    .join('');
}

/** `2026-11-20 09:14:07`, which sorts and needs no explanation. */
function time(iso: string | null): string {
  return iso ? iso.slice(0, 19).replace('T', ' ') : '–';
}

function distinct({ count, exact }: TriageRow['correlationIds']): string {
  return exact ? String(count) : `~${count}`;
}

function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const isNumber = (text: string) => /^[~\d,]+$/.test(text);
  return rows.map((row) =>
    row
      .map((cell, column) =>
        isNumber(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function duration(seconds: number): string {
  if (seconds < 3600) return fill(triage.minutes, { count: seconds / 60 });
  return seconds < 86_400
    ? fill(triage.hours, { count: seconds / 3600 })
    : fill(triage.days, { count: seconds / 86_400 });
}

function formatHistogram({ histogram }: TriageReport): string[] {
  if (!histogram) return [];
  const { start, widthSeconds, counts } = histogram;
  const most = Math.max(...counts);
  const peak = Date.parse(start) + counts.indexOf(most) * widthSeconds * 1000;
  return [
    heading(fill(triage.overTime, { width: duration(widthSeconds) })),
    `  ${bars(counts, terminal.width() - 4)}`,
    `  ${fill(triage.peak, { count: most, time: time(new Date(peak).toISOString()) })}`,
  ];
}

/**
 * A report as text: a table of the errors, the most frequent first, and when they came.
 * @param handlings of the catalog, for their names
 */
export function formatTriage(report: TriageReport, handlings: Handling[]): string {
  if (report.events === 0) return triage.nothing;
  const summary = fill(report.firstSeen ? triage.summary : triage.timeless, {
    events: report.events,
    codes: report.codes.length,
    from: time(report.firstSeen),
    to: time(report.lastSeen),
  });
  const rows = report.codes.map((row) => [
    row.id,
    String(row.count),
    distinct(row.correlationIds),
    time(row.firstSeen),
    time(row.lastSeen),
    row.actor ? actors[row.actor] : '–',
    handlings.find(({ id }) => id === row.handling)?.title ?? '–',
    row.title,
  ]);
  const { code, count, ids, first, last, whoActs, appDoes, error } = triage.columns;
  return [
    summary,
    '',
    ...table([[code, count, ids, first, last, whoActs, appDoes, error], ...rows]),
    ...formatHistogram(report),
    ...(report.further > 0 ? ['', fill(triage.further, { count: report.further })] : []),
  ].join('\n');
}
