import type { Answers } from '../service/decisions.ts';
import type { Place, Seen } from '../service/seen.ts';
import type { Visitor } from './visitor.ts';

/** What a sample did when it was run. */
export interface Run {
  /** Exit code of the driver; null where it was still serving when the test ended it. */
  exit: number | null;
  /** Standard output and error, together. */
  output: string;
  /** What the driver reported, one object a step. */
  results: Result[];
  /** Requests that arrived at a place, in order. */
  at(place: Place): Seen[];
}

/** What a step came to; a driver prints it as `RESULT <json>`. */
export interface Result {
  /** The access token, or null where nobody signed in. */
  token?: string | null;
  /** The type or name of what was thrown. */
  failed?: string;
  /** HTTP status that the sample's code answered or got. */
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** What the person reads. */
  message?: string;
  canPrompt?: boolean;
  /** How a device code ended other than with a token. */
  outcome?: 'declined' | 'expired';
}

/** One story that a sample is run through, in every language that has it. */
export interface Scenario {
  /** A sentence about behaviour. */
  title: string;
  answers: Answers;
  /** What the driver is asked to do: arguments of its command line. */
  steps: string[];
  /** Talks to a sample that serves, while it runs, as a person with a browser would. */
  visit?: (visitor: Visitor) => Promise<void>;
  /** Throws where the sample did something else. */
  check: (run: Run) => void;
}
