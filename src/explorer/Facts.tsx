import { useState } from 'preact/hooks';
import { CopyButton } from '../components/answer/CopyButton.tsx';
import { factPath } from '../engine/fact-links.ts';
import { type FactRow, factKey, factRows } from '../engine/fact-rows.ts';
import { fill } from '../i18n/fill.ts';
import { FactHint } from './answer/FactHint.tsx';
import { markClass } from './answer/segments.ts';
import { Claims } from './Claims.tsx';
import type { ColumnProps } from './column.ts';

/** Rows whose page is about their kind and not about their value: their label leads there. */
function pageOfKind({ kind }: FactRow, pages: Record<string, string>): string | undefined {
  return pages[kind];
}

/** Kinds whose page is the reason why people want the value at all: it is said in the row. */
const told = new Set(['correlation-id']);

interface RowProps extends ColumnProps {
  row: FactRow;
  now: number;
  isMarked: boolean;
}

function Label({ row, diagnosis, index, href, strings: { answer }, isMarked }: RowProps) {
  const purpose = pageOfKind(row, answer.factPages);
  const path = purpose && !told.has(row.kind) ? factPath(row, diagnosis.library, index) : null;
  const look = isMarked ? markClass(row.kind) : null;
  const label = answer.facts[row.kind];
  return (
    <dt>
      {look && (
        <span class={`swatch ${look}`} aria-hidden="true">
          {'\u00a0\u00a0'}
        </span>
      )}
      {path ? (
        <a href={href(path)} title={purpose} aria-label={`${label}: ${purpose}`}>
          {label}
        </a>
      ) : (
        label
      )}
    </dt>
  );
}

function Value({ row, diagnosis, index, href, strings: { answer } }: RowProps) {
  const isOfValue = !pageOfKind(row, answer.factPages);
  const path = isOfValue ? factPath(row, diagnosis.library, index) : null;
  const value = (
    <code>
      <bdi>{row.value}</bdi>
    </code>
  );
  return path ? <a href={href(path)}>{value}</a> : value;
}

function Row(props: RowProps) {
  const { row, lit, light, diagnosis, index, href, strings } = props;
  const { answer } = strings;
  const key = factKey(row);
  const purpose = told.has(row.kind) && pageOfKind(row, answer.factPages);
  const path = purpose && factPath(row, diagnosis.library, index);
  return (
    <div
      class={lit === key ? 'lit' : undefined}
      onPointerEnter={() => light(key)}
      onPointerLeave={() => light(null)}
      onFocusIn={() => light(key)}
      onFocusOut={() => light(null)}
    >
      <Label {...props} />
      <dd>
        <Value {...props} />
        <CopyButton
          text={row.value}
          label={fill(answer.copyValue, { what: answer.facts[row.kind] })}
          strings={strings}
        />
        <FactHint {...props} />
        {path && (
          <a class="hint" href={href(path)}>
            {purpose}
          </a>
        )}
      </dd>
    </div>
  );
}

/** What was recognised, each with the look of its mark, what it is for, and a button that copies it. */
export function Facts(props: ColumnProps) {
  const { diagnosis, index, locale, strings } = props;
  const [now] = useState(Date.now);
  const rows = factRows(diagnosis);
  if (rows.length === 0) return null;
  const marked = new Set(diagnosis.signals.map(factKey));
  return (
    <section aria-label={strings.answer.recognised}>
      <dl class="facts">
        {rows.map((row) => (
          <Row
            {...props}
            row={row}
            now={now}
            isMarked={marked.has(factKey(row))}
            key={`${row.kind} ${row.value}`}
          />
        ))}
      </dl>
      {diagnosis.claims && (
        <Claims claims={diagnosis.claims} index={index} now={now} locale={locale} strings={strings} />
      )}
    </section>
  );
}
