import { oncePer } from '../../../src/catalog/once.ts';
import { diagnose } from '../../../src/engine/diagnose.ts';
import type { Diagnosis } from '../../../src/engine/diagnosis.ts';
import { knowledge } from '../../engine/knowledge.ts';
import type { Input } from '../arbitraries.ts';

/** Something that must hold for every input. */
export interface Property {
  name: string;
  /** The kind of inputs that it says something of; others it passes over. */
  of: 'inputs' | 'planted' | 'joined' | 'noisy' | 'logged';
  /** Dear ones are checked on one of so many inputs. */
  oneOf: number;
  /** @throws where it does not hold */
  check(input: Input): void;
}

/**
 * Says that something holds.
 * @param complaint what to say where it does not
 * @throws an error that says it
 */
export function must(holds: boolean, complaint: () => string): void {
  if (!holds) throw new Error(complaint());
}

/** The diagnosis of a text. */
export function explain(text: string): Diagnosis {
  return diagnose(text, knowledge);
}

/** The diagnosis of an input, made once for all properties that look at it. */
export const diagnosisOf = oncePer(({ text }: Input) => explain(text));
