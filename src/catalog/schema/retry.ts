import { z } from 'zod';
import { family, prose, schemaPointer } from './vocabulary.ts';

const seconds = z.number().nonnegative();

const policyId = z.enum(['throttled', 'unavailable', 'transient']);

export const retryPolicy = z.strictObject({
  id: policyId,
  when: prose,
  attempts: z.number().int().positive().describe('Tries after the first one.'),
  backoff: z.strictObject({
    baseSeconds: seconds,
    factor: z.number().min(1),
    capSeconds: seconds,
    jitterSeconds: seconds.describe(
      'Up to so much is added by chance, so that clients do not come back at once.',
    ),
  }),
  respectsRetryAfter: z.boolean(),
  reason: prose,
});
export type RetryPolicy = z.infer<typeof retryPolicy>;

/** What one kind of client answers from memory in place of the service. */
export const localBlock = z.strictObject({
  client: z.enum(['public', 'confidential']),
  busySeconds: seconds.describe('After a 429 or 5xx whose `Retry-After` is missing or not read; 0: nothing.'),
  reads: z.array(z.enum(['seconds', 'date'])).describe('Forms of `Retry-After` that set the time instead.'),
  refusedSeconds: seconds.describe('After an answer that asks for the user; 0: nothing.'),
  silentOnly: z
    .enum(['always', 'refused'])
    .nullable()
    .describe(
      'Where only silent calls are held back: always, or only after an answer that asks for the user.',
    ),
});
export type LocalBlock = z.infer<typeof localBlock>;

export const libraryRetry = z.strictObject({
  family,
  retries: z
    .array(
      z.strictObject({
        on: prose.describe('What the library sends again by itself.'),
        policies: z.array(policyId).min(1).describe('The failures that it takes off the app.'),
        count: z.number().int().nonnegative(),
        delaySeconds: seconds,
        ignoresRetryAfter: z.boolean().describe('Whether it is sent even where the answer asks for a pause.'),
      }),
    )
    .describe('Empty where the library never repeats a token request.'),
  throttles: prose.nullable().describe('What it refuses locally after a 429 or 5xx, and for how long.'),
  blocks: z.array(localBlock).min(1).describe('The same in figures, for each kind of client that it makes.'),
  readRetryAfter: prose.describe('How code reads the header from the error.'),
  version: z.string().describe('The version whose source was read.'),
});
export type LibraryRetry = z.infer<typeof libraryRetry>;

export const loopBreaker = z.strictObject({
  when: prose,
  silentTries: z.number().int().positive().describe('Silent requests before the user is asked.'),
  interactiveTries: z.number().int().positive().describe('Interactive requests before the message is shown.'),
  windowSeconds: seconds.describe('The time in which the service counts.'),
  identicalRequests: z.number().int().positive().describe('About how many of them the service refuses.'),
  reason: prose,
});
export type LoopBreaker = z.infer<typeof loopBreaker>;

/** The shape of `data/retry.json`. */
export const retrySchema = z.strictObject({
  $schema: schemaPointer,
  policies: z.array(retryPolicy).length(3),
  loopBreaker,
  libraries: z.array(libraryRetry).min(1),
});
export type RetryGuidance = z.infer<typeof retrySchema>;
