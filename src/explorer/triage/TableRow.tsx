import { Component } from 'preact';
import { ActorIcon } from '../../components/answer/ActorChip.tsx';
import { Inline } from '../../components/answer/Inline.tsx';
import { fill } from '../../i18n/fill.ts';
import type { ViewReport, ViewRow } from './messages.ts';
import { roles } from './roles.ts';
import { Sparkline } from './Sparkline.tsx';
import type { Words } from './words.ts';

interface Props {
  row: ViewRow;
  histogram: ViewReport['histogram'];
  words: Words;
  onOpen(row: ViewRow): void;
  onMark(row: ViewRow | null): void;
}

function Time({ iso, words }: { iso: string | null; words: Words }) {
  if (!iso) return <>–</>;
  return (
    <time dateTime={iso} title={words.utc(iso)}>
      {words.short(iso)}
    </time>
  );
}

function Spark({ row, histogram, words }: Pick<Props, 'row' | 'histogram' | 'words'>) {
  if (!row.histogram || !histogram) return null;
  const most = Math.max(...row.histogram);
  const from = Date.parse(histogram.start) + row.histogram.indexOf(most) * histogram.widthSeconds * 1000;
  const label = fill(words.view.most, { from: words.tick(from), count: words.number(most) });
  return <Sparkline counts={row.histogram} label={label} />;
}

/** One error of the log; a click anywhere on it opens its answer. */
export class TableRow extends Component<Props> {
  /** Thousands of rows are drawn once: the rest of the view changes far more often than they do. */
  override shouldComponentUpdate(next: Props): boolean {
    const { row, histogram, words } = this.props;
    return next.row !== row || next.histogram !== histogram || next.words !== words;
  }

  override render({ row, histogram, words, onOpen, onMark }: Props) {
    const { view, number, plural, strings } = words;
    const { count, exact } = row.correlationIds;
    const handling = row.handling && strings.vocabulary?.handlings?.[row.handling];
    return (
      <tr
        {...roles.row}
        onPointerEnter={() => onMark(row)}
        onPointerLeave={() => onMark(null)}
        onFocusCapture={() => onMark(row)}
        onBlurCapture={() => onMark(null)}
      >
        <td {...roles.cell} class="cell-code">
          <code>{row.id}</code>
        </td>
        <th {...roles.rowHead} scope="row" class="cell-title" lang={row.localTitle ? undefined : 'en'}>
          <button type="button" data-row={row.id} onClick={() => onOpen(row)}>
            <Inline text={row.localTitle ?? row.title} />
          </button>
        </th>
        <td {...roles.cell} class="cell-count">
          {number(row.count)}
        </td>
        <td {...roles.cell} class="cell-ids">
          {count > 0 && `${exact ? '' : '≈ '}${plural(view.ids, count)}`}
        </td>
        <td {...roles.cell} class="cell-spark">
          <Spark row={row} histogram={histogram} words={words} />
        </td>
        <td {...roles.cell} class="cell-first">
          <Time iso={row.firstSeen} words={words} />
        </td>
        <td {...roles.cell} class="cell-last">
          <Time iso={row.lastSeen} words={words} />
        </td>
        <td {...roles.cell} class={`cell-actor actor-${row.actor ?? 'open'}`}>
          {row.actor && <ActorIcon actor={row.actor} />}
          {row.actor ? strings.actors[row.actor] : view.unknownActor}
        </td>
        <td {...roles.cell} class="cell-handling">
          {handling ? handling.title : '–'}
        </td>
      </tr>
    );
  }
}
