import { describe, expect, test } from 'vitest';
import { explain } from './knowledge.ts';
import { canonical, fixture, type Labels, labelledPastes } from './labelled.ts';

const notYet = new Set(
  fixture('not-yet.txt')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' ')[0]),
);

describe('labelled pastes', () => {
  for (const { id, shape, input, expect: wanted, alsoOk = {} } of labelledPastes) {
    const accepted = [wanted.primary, ...[alsoOk.primary ?? []].flat()].map(canonical);
    const found = () => canonical(explain(input).primary?.id ?? null);

    if (notYet.has(id)) {
      test(`${id} ${shape} is not answered yet`, () => expect(accepted).not.toContain(found()));
      continue;
    }
    test(`${id} ${shape} is about ${wanted.primary ?? 'nothing'}`, () => expect(accepted).toContain(found()));
  }
});

const answerable = labelledPastes.filter(({ expect: wanted }) => wanted.primary !== null);

/** Pastes in which a fact stands and was read otherwise, with what was read. */
function wrongly(fact: Exclude<keyof Labels, 'primary' | 'codes' | 'hasClaims'>): string[] {
  return answerable.flatMap(({ id, input, expect: wanted, alsoOk = {} }) => {
    const label = wanted[fact];
    if (label === null || label === undefined) return [];
    const accepted = [label, ...[alsoOk[fact] ?? []].flat()].map((value) => String(value).toLowerCase());
    const got = String(explain(input)[fact]).toLowerCase();
    // A class may be labelled without its package.
    const short = fact === 'exception' ? (got.split(/[.:\\$]/).pop() ?? got) : got;
    return accepted.includes(got) || accepted.includes(short) ? [] : [`${id}: ${got}`];
  });
}

describe('facts of labelled pastes', () => {
  const always = [
    'oauthError',
    'suberror',
    'correlationId',
    'traceId',
    'timestamp',
    'httpStatus',
    'retryAfter',
    'errorUri',
    'redirectUri',
    'user',
    'ip',
    'libraryVersion',
  ] as const;

  for (const fact of always) {
    test(`${fact} is read wherever it stands`, () => expect(wrongly(fact)).toEqual([]));
  }

  // Where only grammar tells what a name or an id is of, some are missed; never more than these.
  test.each([
    ['tenant', 1],
    ['appId', 3],
    ['appName', 2],
    ['resource', 1],
    ['library', 2],
    ['exception', 4],
  ] as const)('%s is read but for %i', (fact, most) =>
    expect(wrongly(fact).length).toBeLessThanOrEqual(most),
  );

  test('every code is listed, but for an OAuth word that one library also prints as its code', () => {
    const missing = answerable.flatMap(({ id, input, expect: { codes }, inferred }) => {
      if (inferred) return [];
      const got = explain(input).codes.map(canonical);
      const last = got.map((code) => code?.split(':').pop());
      return codes
        .map(canonical)
        .filter((code) => code && !got.includes(code) && !last.includes(code))
        .map((code) => `${id}: ${code}`);
    });
    expect(missing).toEqual(['c129: temporarily_unavailable']);
  });

  test('claims are decoded where there are any', () => {
    const missing = answerable.filter(
      ({ input, expect: wanted }) => wanted.hasClaims && !explain(input).claims,
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
