import assert from 'node:assert/strict';
import { ids, person } from '../service/answers.ts';
import type { Place, Seen } from '../service/seen.ts';
import type { Run } from './scenario.ts';

/** Requests went to these places so many times, and to no unknown host. */
export function wentTo(run: Run, counts: Partial<Record<Place, number>>): void {
  const seen = Object.fromEntries(Object.keys(counts).map((place) => [place, run.at(place as Place).length]));
  assert.deepEqual(seen, counts, `Requests went elsewhere.\n${run.output}`);
  assert.deepEqual(
    run.at('unknown').map(({ url }) => url),
    [],
  );
}

/**
 * A request carries the claims of a challenge unchanged. The libraries merge the client's capabilities into them
 * (OpenID Connect Core, section 5.5), so more may stand beside.
 */
export function carries(request: Seen | undefined, challenge: string): void {
  assert.ok(request?.form.claims, `No claims in ${JSON.stringify(request?.form)}`);
  const sent: unknown = JSON.parse(request.form.claims);
  const asked = JSON.parse(challenge) as { access_token: object };
  assert.partialDeepStrictEqual(sent as object, asked);
}

/** A request came so many seconds after the answer to the one before it. */
export function waited(before: Seen | undefined, after: Seen | undefined, seconds: number): void {
  assert.ok(before && after, 'There was no second request.');
  const gap = (after.at - before.answeredAt) / 1000;
  assert.ok(gap >= seconds, `The next request came after ${gap} s, not after ${seconds} s.`);
}

/** Nothing that a person or a log reads names the user, shows a token or repeats the service's sentence. */
export function keepsQuiet(text: string): void {
  for (const secret of [person.name, person.username, 'at-', 'rt-', 'The scripted service refuses']) {
    assert.ok(!text.includes(secret), `"${secret}" stands in: ${text}`);
  }
}

/**
 * The output names the id under which the last refusal is found: the one in the answer, or the one that the client
 * sent with the request. Entra prints the client's, so for it they are the same; MSAL Node reports the one it sent.
 */
export function namesCorrelation(run: Run): void {
  const sent = run.at('token').at(-1)?.form['client-request-id'];
  const named = [ids.correlation, sent].some((id) => id && run.output.includes(id));
  assert.ok(named, `Neither ${ids.correlation} nor ${sent} is in: ${run.output}`);
}

/** The grants of the token requests, in order. */
export function grants(run: Run): (string | undefined)[] {
  return run.at('token').map(({ form }) => form.grant_type);
}

export { assert, ids };
