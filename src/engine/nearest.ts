import type { Signal } from './signal.ts';

/** How far around a place its objects and its line are looked for, in characters. */
const reach = 20_000;
const mostObjects = 12;

type Span = [start: number, end: number];

/** The braces around a place, the innermost first: `[{…}, {…}]` is one object for each row of a log. */
function objectsAround(text: string, at: number): Span[] {
  const opened: number[] = [];
  const first = Math.max(0, at - reach);
  for (let i = at - 1, depth = 0; i >= first && opened.length < mostObjects; i--) {
    if (text[i] === '}') depth++;
    if (text[i] === '{' && depth-- === 0) {
      opened.push(i);
      depth = 0;
    }
  }
  const spans: Span[] = [];
  const last = Math.min(text.length, at + reach);
  for (let i = at, depth = 0; i < last && spans.length < opened.length; i++) {
    if (text[i] === '{') depth++;
    if (text[i] === '}' && depth-- === 0) {
      spans.push([opened[spans.length] ?? 0, i + 1]);
      depth = 0;
    }
  }
  return spans;
}

function lineAround(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end];
}

/**
 * Chooses among signals of one kind the one that belongs to a place: in the same object, then in the same
 * line, then behind it, then the nearest.
 * @param text the paste
 * @param at offset of what the others belong to
 */
export function nearestTo(text: string, at: number): (signals: Signal[]) => Signal | null {
  const spans = [...objectsAround(text, at), [0, text.length] satisfies Span];
  const [from, to] = lineAround(text, at);
  const rank = ({ start, end }: Signal): number[] => [
    spans.findIndex((span) => start >= span[0] && end <= span[1]),
    start >= from && start < to ? 0 : 1,
    start >= at ? 0 : 1,
    Math.abs(start - at),
  ];
  return (signals) => {
    let best: { signal: Signal; rank: number[] } | null = null;
    for (const signal of signals) {
      const own = rank(signal);
      const differs = best ? own.findIndex((value, place) => value !== best?.rank[place]) : 0;
      if (!best || (differs >= 0 && (own[differs] ?? 0) < (best.rank[differs] ?? 0)))
        best = { signal, rank: own };
    }
    return best?.signal ?? null;
  };
}
