import type { TriageReport } from './report.ts';

const head = [
  'code',
  'count',
  'correlation_ids',
  'correlation_ids_estimated',
  'first_seen',
  'last_seen',
  'actor',
  'handling',
  'title',
];

/** A cell of CSV (RFC 4180); what a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number): string {
  const text = /^[=+@\t\r-]/.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A report as CSV, a line for each error. */
export function triageCsv({ codes }: Pick<TriageReport, 'codes'>): string {
  const rows = codes.map((row) => [
    row.id,
    row.count,
    row.correlationIds.count,
    String(!row.correlationIds.exact),
    row.firstSeen ?? '',
    row.lastSeen ?? '',
    row.actor ?? '',
    row.handling ?? '',
    row.title,
  ]);
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\n');
}
