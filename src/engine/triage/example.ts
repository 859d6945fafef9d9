import type { Knowledge } from '../../catalog/knowledge.ts';
import { diagnose } from '../diagnose.ts';
import type { Diagnosis } from '../diagnosis.ts';

/** As much of a record as is kept to show its answer, in characters. */
const longest = 20_000;

/** A record that shows an error, and what is to be said of it. */
export interface Example {
  /** The record where it is short and says the same, else the error's id. */
  text: string;
  said: Diagnosis;
}

/** A text of its own: a part of a string keeps the whole of it in memory. */
function detach(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/**
 * Chooses the text whose answer explains an error.
 * @param heading of the table that the record is a row of, since a row alone says little; else empty
 */
export function exampleOf(id: string, record: string, heading: string, knowledge: Knowledge): Example {
  const whole = heading + record;
  const said = diagnose(whole, knowledge);
  if (said.primary?.id !== id) return { text: id, said: diagnose(id, knowledge) };
  const kept = whole.slice(0, longest);
  const shows = kept.length === whole.length || diagnose(kept, knowledge).primary?.id === id;
  return { text: shows ? detach(kept) : id, said };
}
