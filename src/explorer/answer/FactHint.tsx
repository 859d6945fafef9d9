import type { CatalogIndex } from '../../catalog/knowledge.ts';
import type { Locale } from '../../catalog/schema/vocabulary.ts';
import type { Diagnosis } from '../../engine/diagnosis.ts';
import type { FactRow } from '../../engine/fact-rows.ts';
import { knownApp } from '../../engine/filled.ts';
import { timeText } from '../../i18n/time-text.ts';

interface Props {
  row: FactRow;
  diagnosis: Diagnosis;
  index: CatalogIndex;
  /** Milliseconds since the epoch. */
  now: number;
  locale: Locale;
}

/** What can be added to a value as it is written: the reader's own time, or the name behind a known id. */
export function FactHint({ row: { kind, value }, diagnosis, index, now, locale }: Props) {
  if (kind === 'timestamp' && diagnosis.instant) {
    const { local, ago } = timeText(diagnosis.instant, now, locale);
    return (
      <span class="hint">
        <time dateTime={diagnosis.instant}>{local}</time> · {ago}
      </span>
    );
  }
  const app = kind === 'app' || kind === 'resource' ? knownApp(index, value) : null;
  return app ? <span class="hint">{app}</span> : null;
}
