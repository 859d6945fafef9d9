import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../catalog/schema/vocabulary.ts';
import { fill } from '../../i18n/fill.ts';
import type { Strings } from '../../i18n/strings.ts';
import '../../styles/triage.css';
import { Announcer } from './Announcer.tsx';
import { Histogram } from './Histogram.tsx';
import type { ViewReport, ViewRow } from './messages.ts';
import { type Filter, filterRows, type Order, sortRows } from './order.ts';
import { ReadingBar } from './ReadingBar.tsx';
import { ReadingNote } from './ReadingNote.tsx';
import { RowTable } from './RowTable.tsx';
import { Tools } from './Tools.tsx';
import { type Reading, useTriage } from './useTriage.ts';
import { createWords, type Words } from './words.ts';

export interface TriageProps {
  /** A log: a file, or what was pasted. */
  source: File | string;
  /** Address of the site's root, ending in a slash. */
  base: string;
  /** Address of the locale's root, ending in a slash. */
  localBase: string;
  version: string;
  locale: Locale;
  strings: Strings;
  /** How many files were dropped; one of them is read. */
  dropped?: number;
  /** While a row's answer is shown: the view keeps what it counted, and comes back as it was. */
  hidden?: boolean;
  /** Called with the text of a record, whose answer is to be shown. */
  onOpen(text: string): void;
  onClose(): void;
}

function headline({ status, report }: Reading, { view, plural, strings }: Words): string {
  if (status === 'unreadable') return view.unreadable.title;
  if (status === 'failed' && !report?.events) return view.failed;
  if (!report || (report.events === 0 && status !== 'done')) return view.reading;
  if (report.events === 0) return strings.triage.nothing;
  return fill(view.headline, {
    errors: plural(view.errors, report.events),
    codes: plural(view.codes, report.codes + Number(report.further > 0)),
  });
}

/** From when to when, in the reader's zone. */
function Span({ report, words }: { report: ViewReport; words: Words }) {
  const { firstSeen, lastSeen } = report;
  const { view, whole, range, utc } = words;
  if (!firstSeen || !lastSeen) return <p class="span">{report.events > 0 && view.noTimes}</p>;
  const utcSpan = fill(view.span, { from: utc(firstSeen), to: utc(lastSeen) });
  return (
    <p class="span" title={utcSpan}>
      {firstSeen === lastSeen ? fill(view.moment, { from: whole(firstSeen) }) : range(firstSeen, lastSeen)}
    </p>
  );
}

/** Rows that one frame draws while the view comes up. */
const rowsPerFrame = 12;
/** Frames until all of it is there. */
const mostFrames = 6;

/** How many frames ago the first errors came: what follows them is drawn bit by bit, so that no frame is long. */
function useFrames(isHere: boolean): number {
  const [frames, setFrames] = useState(0);
  useEffect(() => {
    if (!isHere || frames === mostFrames) return;
    const next = requestAnimationFrame(() => setFrames(frames + 1));
    return () => cancelAnimationFrame(next);
  }, [isHere, frames]);
  return frames;
}

/** Many errors at once: a log's errors by code and over time. */
export function TriageView(props: TriageProps) {
  const { source, base, version, locale, strings, dropped = 1, hidden = false, onOpen, onClose } = props;
  const { reading, stop, ask } = useTriage(source, { base, version, locale });
  const [order, setOrder] = useState<Order>({ by: 'count', descending: true });
  const [filter, setFilter] = useState<Filter>({ words: '', actor: null });
  const [marked, setMarked] = useState<ViewRow | null>(null);
  const section = useRef<HTMLElement>(null);
  const opened = useRef<string | null>(null);
  const { report, status } = reading;
  const words = useMemo(() => createWords(strings, locale, report), [strings, locale, report]);
  const rows = useMemo(
    () => sortRows(filterRows(report?.rows ?? [], filter), order),
    [report, filter, order],
  );
  const { view } = words;
  const name = typeof source === 'string' ? view.pasted : source.name;
  const isReading = status === 'reading' || status === 'stopping';
  const hasErrors = report !== null && report.events > 0;
  const frames = useFrames(hasErrors);
  const leading = report?.rows.find(({ id }) => id === report.peak?.codes[0]?.id) ?? null;

  useEffect(() => {
    if (hidden) return;
    const target =
      opened.current && section.current?.querySelector(`[data-row="${CSS.escape(opened.current)}"]`);
    (target instanceof HTMLElement ? target : section.current?.querySelector('h2'))?.focus();
    opened.current = null;
  }, [hidden, source]);

  const open = async (row: ViewRow) => {
    opened.current = row.id;
    onOpen(await ask({ what: 'example', id: row.id }));
  };
  return (
    <section class="triage" aria-labelledby="triage-title" hidden={hidden} ref={section}>
      <header>
        <p class="source">
          <span>{name}</span>
          <button type="button" class="quiet" onClick={onClose}>
            {view.close}
          </button>
        </p>
        <h2 id="triage-title" tabindex={-1}>
          {headline(reading, words)}
        </h2>
        {report && <Span report={report} words={words} />}
        <ReadingBar reading={reading} onStop={stop} words={words} />
        {dropped > 1 && <p class="hint">{fill(view.others, { name })}</p>}
        <ReadingNote reading={reading} words={words} />
      </header>
      <Announcer reading={reading} words={words} />
      {hasErrors && <Histogram report={report} marked={marked ?? leading} words={words} />}
      {hasErrors && frames > 0 && (
        <>
          <Tools
            rows={report.rows}
            shown={rows.length}
            filter={filter}
            onFilter={setFilter}
            ask={isReading ? null : ask}
            day={report.firstSeen?.slice(0, 10) ?? null}
            words={words}
          />
          <RowTable
            rows={rows}
            most={(frames - 1) * rowsPerFrame}
            histogram={report.histogram}
            order={order}
            onOrder={setOrder}
            onOpen={(row) => void open(row)}
            onMark={setMarked}
            reading={isReading}
            words={words}
          />
          {report.further > 0 && (
            <p class="hint">{fill(strings.triage.further, { count: words.number(report.further) })}</p>
          )}
        </>
      )}
      {status === 'done' && report?.events === 0 && (
        <div class="looked">
          <p>{view.looked}</p>
          <p>{view.lookedNext}</p>
        </div>
      )}
    </section>
  );
}

export default TriageView;
