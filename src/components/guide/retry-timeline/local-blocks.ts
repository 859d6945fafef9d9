import type { LibraryRetry, LocalBlock } from '../../../catalog/schema/retry.ts';
import type { Answer } from './answers.ts';

export type ClientKind = LocalBlock['client'];

/** The kinds of client that a library makes. */
export function clientsOf(libraries: LibraryRetry[], family: string): ClientKind[] {
  return libraries.find((library) => library.family === family)?.blocks.map(({ client }) => client) ?? [];
}

/** Seconds for which the same request is answered from memory after an answer; 0 where it is not. */
export function blockedSeconds({ busySeconds, reads, refusedSeconds }: LocalBlock, answer: Answer): number {
  if (answer.unanswered) return 0;
  if (answer.status !== 429 && (answer.status ?? 0) < 500) return refusedSeconds;
  const { retryAfter, now } = answer;
  if (typeof retryAfter === 'number' && reads.includes('seconds')) return retryAfter;
  if (typeof retryAfter === 'string' && reads.includes('date')) return (Date.parse(retryAfter) - now) / 1000;
  return busySeconds;
}
