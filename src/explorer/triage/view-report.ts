import type { CatalogIndex } from '../../catalog/knowledge.ts';
import type { Locale } from '../../catalog/schema/vocabulary.ts';
import type { TriageReport, TriageRow } from '../../engine/triage/report.ts';
import type { ViewReport, ViewRow } from './messages.ts';

/** Adds to a report what the catalog says of its errors. */
export function createViewReport(index: CatalogIndex, locale: Locale) {
  const titles = new Map(index.entries.map(({ id, titles: local }) => [id, local[locale]]));

  const rowOf = (row: TriageRow): ViewRow => ({
    ...row,
    localTitle: titles.get(row.id) ?? null,
    histogram: row.histogram && Uint32Array.from(row.histogram),
  });

  /** @param most how many rows, the most frequent first */
  return ({ codes, ...report }: TriageReport, most = codes.length): ViewReport => ({
    ...report,
    codes: codes.length,
    rows: codes.slice(0, most).map(rowOf),
  });
}
