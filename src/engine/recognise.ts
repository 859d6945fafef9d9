import type { CatalogIndex } from '../catalog/knowledge.ts';
import { recognisers } from './recognisers/all.ts';
import type { Signal } from './signal.ts';
import { decodePaste } from './view/decode.ts';

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

/**
 * Finds every fact in a paste.
 * @param paste any text
 * @returns signals in the order of their place
 */
export function recognise(paste: string, index: CatalogIndex): Signal[] {
  const view = decodePaste(paste);
  return withoutRepeats(recognisers.flatMap((recogniser) => recogniser.find(view, index)));
}
