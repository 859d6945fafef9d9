import type { CatalogIndex } from '../catalog/knowledge.ts';
import { recognisers } from './recognisers/all.ts';
import { hideSecrets, secrets } from './recognisers/secrets.ts';
import type { Signal } from './signal.ts';
import { unwrapView } from './view/decode.ts';
import type { View } from './view/view.ts';

/** Longer texts are logs, whose lines nobody broke at a width. */
const longestUnwrapped = 100_000;

/** Longest first, so that a part of a signal never hides the whole of it. */
function byPlace(a: Signal, b: Signal): number {
  return a.start - b.start || b.end - a.end;
}

/** Two recognisers may see the same fact; one mention of it is kept. */
function withoutRepeats(signals: Signal[]): Signal[] {
  const last = new Map<string, number>();
  return signals.sort(byPlace).filter(({ kind, value, start, end }) => {
    const key = `${kind} ${value}`;
    if ((last.get(key) ?? -1) >= start) return false;
    last.set(key, end - 1);
    return true;
  });
}

function readView(view: View, index: CatalogIndex): Signal[] {
  // Only their own recogniser reads secrets, so no other value, such as an address, can hold one.
  const safe = hideSecrets(view);
  return recognisers.flatMap((recogniser) => recogniser.find(recogniser === secrets ? view : safe, index));
}

/** What joined lines show beyond what the text does: other kinds of facts, and values that a break cut short. */
function withJoined(signals: Signal[], joined: Signal[]): Signal[] {
  const kinds = new Set(signals.map(({ kind }) => kind));
  const isLonger = (whole: Signal) => (part: Signal) =>
    part.kind === whole.kind && part.start === whole.start && part.end < whole.end;
  const longer = joined.filter((whole) => signals.some(isLonger(whole)));
  const kept = signals.filter((part) => !longer.some((whole) => isLonger(whole)(part)));
  return [...kept, ...longer, ...joined.filter(({ kind }) => !kinds.has(kind))];
}

/**
 * Finds every fact in a paste.
 * @param view the paste with its escapes undone
 * @returns signals in the order of their place in the paste
 */
export function recognise(view: View, index: CatalogIndex): Signal[] {
  const signals = readView(view, index);
  const unwrapped = view.original.length > longestUnwrapped ? view : unwrapView(view);
  return withoutRepeats(unwrapped === view ? signals : withJoined(signals, readView(unwrapped, index)));
}
