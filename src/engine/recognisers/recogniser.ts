import type { CatalogIndex } from '../../catalog/knowledge.ts';
import { eachMatch } from '../each-match.ts';
import type { Signal, SignalKind } from '../signal.ts';
import type { View } from '../view/view.ts';

/** A way of finding signals: one family of shapes each. */
export interface Recogniser {
  name: string;
  find(view: View, index: CatalogIndex): Signal[];
}

/** Makes a signal of `view.text[start, end)`, with offsets of the original paste. */
export function signal(view: View, kind: SignalKind, value: string, start: number, end: number): Signal {
  return { kind, value, start: view.home(start), end: view.home(end) };
}

/**
 * Every match of a pattern as a signal.
 * @param pattern global and with the `d` flag; group 1 is the value, and what is highlighted
 * @param value turns the group into the signal's value; null drops the match
 */
export function findAll(
  view: View,
  kind: SignalKind,
  pattern: RegExp,
  value: (match: RegExpExecArray) => string | null = (match) => match[1] ?? null,
): Signal[] {
  const found: Signal[] = [];
  eachMatch(view.text, pattern, (match) => {
    const meaning = value(match);
    const range = match.indices?.[1];
    if (meaning !== null && range) found.push(signal(view, kind, meaning, range[0], range[1]));
  });
  return found;
}
