import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Signal } from '../engine/signal.ts';
import type { Strings } from '../i18n/strings.ts';
import { markClass, type Segment, segmentsOf } from './answer/segments.ts';
import { useMarks } from './answer/useMarks.ts';

/** Longer pastes are shown without marks: a mark's place can't be seen in them anyway. */
export const longestHighlighted = 20_000;

interface Props {
  paste: string;
  signals: Signal[];
  /** Key of the fact that is lit. */
  lit: string | null;
  light(key: string | null): void;
  /** The field that lies over the marks. */
  fieldRef: RefObject<HTMLTextAreaElement>;
  strings: Strings;
}

function Mark({ paste, segment, lit }: { paste: string; segment: Segment; lit: string | null }) {
  const { start, end, signal, keys } = segment;
  const text = paste.slice(start, end);
  if (!signal) return <>{text}</>;
  const isLit = lit !== null && keys.includes(lit);
  return (
    <mark class={`${markClass(signal.kind)}${isLit ? ' lit' : ''}`} data-key={keys[0]}>
      {text}
    </mark>
  );
}

/** The paste with its recognised parts marked; it lies behind the field and is not read out. */
export function Highlights({ paste, signals, lit, light, fieldRef, strings }: Props) {
  const isShown = paste.length <= longestHighlighted;
  const segments = useMemo(
    () => (isShown ? segmentsOf(paste.length, signals) : []),
    [isShown, paste, signals],
  );
  const { layer, label } = useMarks({ fieldRef, segments, lit, light });
  if (!isShown) return null;
  const named = lit && segments.find(({ signal, keys }) => signal && keys[0] === lit)?.signal;
  return (
    <div class="highlights" aria-hidden="true" ref={layer}>
      {segments.map((segment) => (
        <Mark paste={paste} segment={segment} lit={lit} key={segment.start} />
      ))}
      {'\n'}
      {named && (
        <span class="mark-label" ref={label}>
          {strings.answer.facts[named.kind]}
        </span>
      )}
    </div>
  );
}
