import { buildKnowledge } from '../../src/catalog/build-index.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { near } from '../../src/engine/near.ts';
import { recognise } from '../../src/engine/recognise.ts';
import type { SignalKind } from '../../src/engine/signal.ts';
import { decodePaste } from '../../src/engine/view/decode.ts';

/** The real catalog: the engine is tested with what people get. */
export const knowledge = { ...buildKnowledge(loadCatalog()), near };

/** The diagnosis of a paste. */
export function explain(paste: string) {
  return diagnose(paste, knowledge);
}

/** The values of one kind of signal in a paste, in the order of their place. */
export function signals(kind: SignalKind, paste: string): string[] {
  return recognise(decodePaste(paste), knowledge.index)
    .filter((signal) => signal.kind === kind)
    .map(({ value }) => value);
}
