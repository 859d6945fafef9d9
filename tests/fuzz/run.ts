import fc from 'fast-check';
import { type Input, inputs, joined, logged, noisy, planted } from './arbitraries.ts';
import { minimise } from './minimise.ts';
import type { Property } from './properties/property.ts';
import { properties } from './properties.ts';

/** The inputs that a property says something of. */
export const arbitraryOf: Record<Property['of'], fc.Arbitrary<Input>> = {
  inputs,
  planted,
  joined,
  noisy,
  logged,
};

/** A property that did not hold, with what repeats it: `seed` and `path` are fast-check's. */
export interface Failure {
  property: string;
  seed: number;
  path: string;
  complaint: string;
  input: Input;
  /** The shortest text found that fails in the same way. */
  text: string;
}

/** Inputs that are checked together: the same seed gives the same inputs and the same checks. */
export interface Batch {
  seed: number;
  count: number;
}

/** What a batch gave. */
export interface Outcome {
  inputs: number;
  characters: number;
  failures: Failure[];
}

/** An odd number: the turns of the batches, whose seeds follow one another, spread over all that are. */
const stride = 7919;
/** Milliseconds for each of the two ways of shrinking. */
const shrinkingTime = 20_000;

/** A failure as it was met. */
interface Found {
  property: Property;
  input: Input;
  complaint: string;
}

function complaintOf(property: Property, input: Input): string | null {
  try {
    property.check(input);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** Whether what is known of an input still holds for another text. */
function keepsPlants({ plants, records, noise }: Input, text: string): boolean {
  return !records && !noise && plants.every(({ written }) => text.includes(written));
}

/** Replays an input and shrinks it for the property that it fails. */
function shrink(found: Found, seed: number, place: number): Failure {
  const { property } = found;
  const end = performance.now() + shrinkingTime;
  const { counterexample, counterexamplePath } = fc.check(
    fc.property(inputs, (input) => performance.now() > end || complaintOf(property, input) === null),
    { seed, path: String(place), numRuns: 1 },
  );
  // One that holds when it is checked alone depends on what was checked before it.
  const [input] = counterexample ?? [found.input];
  const fails = (text: string) =>
    keepsPlants(input, text) && complaintOf(property, { ...input, text }) !== null;
  const text = fails(input.text) ? minimise(input.text, fails, shrinkingTime) : input.text;
  return {
    property: property.name,
    seed,
    path: counterexamplePath ?? `${place}, only after those before it`,
    complaint: complaintOf(property, { ...input, text }) ?? found.complaint,
    input,
    text,
  };
}

/** Checks the inputs from a place on, up to the first that fails. */
function runFrom(place: number, { seed, count }: Batch, wanted: Property[], outcome: Outcome): Found | null {
  const found: Found[] = [];
  let number = place;
  const check = (input: Input) => {
    outcome.characters += input.text.length;
    const turn = seed * stride + number;
    const due = wanted.filter(({ oneOf }) => turn % oneOf === 0);
    number++;
    for (const property of due) {
      const complaint = complaintOf(property, input);
      if (complaint === null) continue;
      found.push({ property, input, complaint });
      return false;
    }
    return true;
  };
  const numRuns = count - place;
  fc.check(fc.property(inputs, check), { seed, path: String(place), numRuns, endOnFailure: true });
  outcome.inputs = number;
  return found[0] ?? null;
}

/**
 * Checks the properties on a batch of inputs, dear ones on some of them; one that fails is left out for the
 * rest of the batch.
 * @param left names of properties to leave out
 */
export function runBatch(batch: Batch, left: ReadonlySet<string>): Outcome {
  const outcome: Outcome = { inputs: 0, characters: 0, failures: [] };
  let wanted = properties.filter(({ name }) => !left.has(name));
  while (outcome.inputs < batch.count) {
    const found = runFrom(outcome.inputs, batch, wanted, outcome);
    if (!found) continue;
    outcome.failures.push(shrink(found, batch.seed, outcome.inputs - 1));
    wanted = wanted.filter((property) => property !== found.property);
  }
  return outcome;
}
