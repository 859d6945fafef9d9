import type { Peak } from '../../engine/triage/report.ts';
import { fill } from '../../i18n/fill.ts';
import type { ViewReport, ViewRow } from './messages.ts';
import type { Words } from './words.ts';

/** A bar is worth a comparison from this many times the usual one on. */
const notable = 3;
/** A second code is named where it has this share of the peak. */
const secondShare = 0.1;
/** With fewer errors an id for each says nothing. */
const fewest = 10;

/** Nearly one id for each error: separate requests. Many errors for each id: the same request again and again. */
const own = 0.9;
const repeated = 3;

function idsSentence({ count, correlationIds }: Peak, { view, number }: Words): string | null {
  const ids = correlationIds.count;
  if (ids === 0 || count < fewest) return null;
  if (count / ids >= repeated) {
    return fill(view.idsRepeat, { ids: number(ids), each: number(Math.round(count / ids)) });
  }
  return ids / count >= own ? view.idsOwn : fill(view.idsSome, { ids: number(ids) });
}

/** The highest bar in one sentence. */
export function peakSentence({ peak, histogram }: ViewReport, { view, plural, tick, number }: Words): string {
  if (!peak || !histogram) return '';
  const start = Date.parse(peak.start);
  const times = peak.usual ? peak.count / peak.usual : 0;
  return fill(times >= notable ? view.peakTimes : view.peak, {
    errors: plural(view.errors, peak.count),
    from: tick(start),
    to: tick(start + histogram.widthSeconds * 1000),
    factor: number(Math.round(times)),
  });
}

function sharesSentence({ count, codes }: Peak, rows: ViewRow[], { view, percent }: Words): string | null {
  const [first, second] = codes;
  if (!first) return null;
  const row = rows.find(({ id }) => id === first.id);
  const isSecond = second !== undefined && second.count / count >= secondShare;
  return fill(isSecond ? view.shareThen : view.share, {
    percent: percent(first.count / count),
    code: first.id,
    title: row?.localTitle ?? row?.title ?? first.id,
    percentThen: percent((second?.count ?? 0) / count),
    codeThen: second?.id ?? '',
  });
}

/** What stands in the highest bar, in sentences; nothing but what was counted. */
export function PeakText({ report, words }: { report: ViewReport; words: Words }) {
  const { peak, rows } = report;
  if (!peak) return null;
  const sentences = [
    peakSentence(report, words),
    sharesSentence(peak, rows, words),
    idsSentence(peak, words),
  ];
  return <p class="peak">{sentences.filter(Boolean).join(' ')}</p>;
}
