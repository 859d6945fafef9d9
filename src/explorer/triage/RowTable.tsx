import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { ViewReport, ViewRow } from './messages.ts';
import type { Order } from './order.ts';
import { roles } from './roles.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import type { Words } from './words.ts';

/** More rows than this nobody reads at once, and thousands would make each click on the head take its time. */
const perPage = 50;

interface PagerProps {
  /** Number of the first row that is shown, from 0. */
  from: number;
  count: number;
  onTurn(from: number): void;
  words: Words;
}

function Pager({ from, count, onTurn, words: { view, number, plural } }: PagerProps) {
  const to = Math.min(from + perPage, count);
  return (
    <p class="pager">
      <button
        type="button"
        class="button"
        aria-disabled={from === 0}
        onClick={() => onTurn(Math.max(0, from - perPage))}
      >
        {view.earlier}
      </button>
      <span role="status">
        {fill(view.page, { from: number(from + 1), to: number(to), codes: plural(view.codes, count) })}
      </span>
      <button
        type="button"
        class="button"
        aria-disabled={to === count}
        onClick={() => to < count && onTurn(to)}
      >
        {view.further}
      </button>
    </p>
  );
}

interface Props {
  rows: ViewRow[];
  /** No more rows than this are drawn. */
  most: number;
  histogram: ViewReport['histogram'];
  order: Order;
  onOrder(order: Order): void;
  onOpen(row: ViewRow): void;
  onMark(row: ViewRow | null): void;
  /** While the log is read more rows are to come than are here. */
  reading: boolean;
  words: Words;
}

/** The errors by code, a page at a time. */
export function RowTable(props: Props) {
  const { rows, most, histogram, order, onOrder, onOpen, onMark, reading, words } = props;
  const [from, setFrom] = useState(0);
  const table = useRef<HTMLTableElement>(null);
  // Another order or filter begins at its first row.
  useEffect(() => setFrom(0), [rows]);
  const turn = (to: number) => {
    setFrom(to);
    table.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <table {...roles.table} aria-label={words.view.caption} class="triage-table" ref={table}>
        <TableHead order={order} onOrder={onOrder} words={words} />
        <tbody {...roles.group}>
          {rows.slice(from, from + Math.min(perPage, most)).map((row) => (
            <TableRow
              key={row.id}
              row={row}
              histogram={histogram}
              words={words}
              onOpen={onOpen}
              onMark={onMark}
            />
          ))}
        </tbody>
      </table>
      {rows.length > perPage && !reading && (
        <Pager from={from} count={rows.length} onTurn={turn} words={words} />
      )}
    </>
  );
}
