import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { barBox, barPath, barPlace } from './bars.ts';
import type { ViewReport, ViewRow } from './messages.ts';
import { PeakText, peakSentence } from './PeakText.tsx';
import { niceTicks } from './ticks.ts';
import type { Words } from './words.ts';

interface Props {
  report: ViewReport;
  /** The row whose part of each bar is drawn in the accent's colour. */
  marked: ViewRow | null;
  words: Words;
}

const height = 100;

/** Labels nearer to the ends than this would stick out. */
const margin = 0.04;

/** When the errors came: all of them, and the part of one code; the highest bar in words. */
export function Histogram({ report, marked, words }: Props) {
  const [pointed, setPointed] = useState<number | null>(null);
  const [open, setOpen] = useState(false);
  const { histogram, peak } = report;
  const { view, number, tick, plural } = words;
  if (!histogram || !peak) return null;
  const { counts, widthSeconds } = histogram;
  const start = Date.parse(histogram.start);
  const at = (bar: number) => start + bar * widthSeconds * 1000;
  const own = marked?.histogram ?? null;
  const spoken = (bar: number) => {
    const whole = fill(view.bar, {
      from: tick(at(bar)),
      to: tick(at(bar + 1)),
      errors: plural(view.errors, counts[bar] ?? 0),
    });
    const part = own?.[bar];
    return part && marked
      ? `${whole}, ${fill(view.ofCode, { count: number(part), code: marked.id })}`
      : whole;
  };
  const pointAt = (event: PointerEvent & { currentTarget: Element }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const bar = Math.floor(((event.clientX - left) / width) * counts.length);
    setPointed(Math.max(0, Math.min(bar, counts.length - 1)));
  };
  return (
    <figure class="over-time">
      <figcaption>
        <h3>{view.overTime}</h3>
        <p class="key">
          {marked && (
            <span class="key-own">
              <code>{marked.id}</code>
            </span>
          )}
          <span class="key-all">{view.allErrors}</span>
        </p>
        <p class="pointed">
          {pointed === null ? fill(view.barWidth, { width: words.width(widthSeconds) }) : spoken(pointed)}
        </p>
      </figcaption>
      <div class="plot" style={{ '--peak': (counts.indexOf(peak.count) + 0.5) / counts.length }}>
        <span class="top">{number(peak.count)}</span>
        <svg
          viewBox={barBox(counts.length, height)}
          preserveAspectRatio="none"
          role="img"
          aria-label={peakSentence(report, words)}
          onPointerMove={pointAt}
          onPointerDown={pointAt}
          onPointerLeave={() => setPointed(null)}
        >
          {pointed !== null && <rect class="at" x={barPlace(pointed)} y="0" width="8.5" height={height} />}
          <path class="all" d={barPath(counts, peak.count, height, 1)} />
          {own && <path class="own" d={barPath(own, peak.count, height, 1)} />}
        </svg>
      </div>
      <div class="axis" aria-hidden="true">
        {niceTicks(start, at(counts.length), new Date(start).getTimezoneOffset())
          .filter(({ place }) => place > margin && place < 1 - margin)
          .map(({ at: instant, place }) => (
            <span key={instant} style={{ insetInlineStart: `${place * 100}%` }}>
              {tick(instant)}
            </span>
          ))}
      </div>
      <PeakText report={report} words={words} />
      <details class="bars" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{view.asTable}</summary>
        {open && (
          <table>
            <thead>
              <tr>
                <th scope="col">{view.when}</th>
                <th scope="col">{view.sort.count}</th>
              </tr>
            </thead>
            <tbody>
              {counts.map((count, bar) => (
                <tr key={at(bar)}>
                  <th scope="row">{tick(at(bar))}</th>
                  <td>{number(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </details>
    </figure>
  );
}
