import { proofOf, readSamples } from '../catalog/samples.ts';
import type { Language, Proof, Situation } from '../catalog/schema/tables.ts';
import { catalog, index } from './catalog.ts';

/** How well a sample is proven, the best first; `none` where nothing is known of this version of it. */
export const levels = ['ran', 'compiled', 'types', 'symbols', 'parsed', 'none', 'absent'] as const;
export type Level = (typeof levels)[number];

/** One situation in one language. */
export interface Cell {
  language: Language;
  level: Level;
  /** Number of things that it was seen to do. */
  checks: number;
  /** Why there is no sample, where there is none. */
  reason: string | null;
}

function levelOf(proof: Proof | null): Level {
  if (!proof) return 'none';
  if (proof.ran.length > 0) return 'ran';
  return (['compiled', 'types', 'symbols', 'parsed'] as const).find((layer) => proof[layer]) ?? 'none';
}

/**
 * A situation in every language, in their order.
 * @throws when a cell has neither a sample nor a reason
 */
export function cellsOf(situation: Situation): Cell[] {
  const samples = readSamples(situation.id, index.languages);
  return index.languages.map((language) => {
    const sample = samples.find((candidate) => candidate.language === language.id);
    const reason = situation.absent[language.id] ?? null;
    if (!sample && !reason) {
      throw new Error(
        `data/situations.json says nothing of ${situation.id} in ${language.id}, and no sample is there.`,
      );
    }
    const proof = sample ? proofOf(sample, catalog.tables.proofs.items) : null;
    return {
      language,
      level: sample ? levelOf(proof) : 'absent',
      checks: proof?.ran.length ?? 0,
      reason: sample ? null : reason,
    };
  });
}
