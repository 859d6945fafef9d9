import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveKey } from '../../src/engine/keys.ts';
import { explain, knowledge } from './knowledge.ts';

interface Labelled {
  id: string;
  shape: string;
  input: string;
  control?: boolean;
  expect: {
    primary: string | null;
    oauthError: string | null;
    suberror: string | null;
    correlationId: string | null;
    traceId: string | null;
    httpStatus: number | null;
    hasClaims: boolean;
  };
  alsoOk?: Record<string, unknown[]>;
}

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const cases = fixture('pastes.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Labelled);
const notYet = new Set(
  fixture('not-yet.txt')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' ')[0]),
);

/** One spelling for each error: WAM numbers unsigned, families of one SDK alike, constants for numbers. */
function canonical(id: unknown): string | null {
  if (typeof id !== 'string') return null;
  const wam = /^(?:wam|hresult|msal-dotnet):(?:WAM_provider_error_)?(0x[0-9a-f]+|-?\d{6,})$/i.exec(id)?.[1];
  if (wam) return `wam:${Number(wam) >>> 0}`;
  const code = id.split(':').pop() ?? id;
  const known = id.startsWith('msal-objc:') ? resolveKey(knowledge.index, code) : null;
  return (known ?? id).toLowerCase().replace(/^msal-(?:browser|common|node):/, 'msal-js:');
}

describe('labelled pastes', () => {
  for (const { id, shape, input, expect: wanted, alsoOk = {} } of cases) {
    const accepted = [wanted.primary, ...(alsoOk.primary ?? [])].map(canonical);
    const found = () => canonical(explain(input).primary?.id ?? null);

    if (notYet.has(id)) {
      test(`${id} ${shape} is not answered yet`, () => expect(accepted).not.toContain(found()));
      continue;
    }
    test(`${id} ${shape} is about ${wanted.primary ?? 'nothing'}`, () => expect(accepted).toContain(found()));
  }
});

describe('facts of labelled pastes', () => {
  const facts = ['oauthError', 'suberror', 'correlationId', 'traceId', 'httpStatus'] as const;
  const answerable = cases.filter(({ expect: wanted }) => wanted.primary !== null);

  for (const fact of facts) {
    test(`${fact} is read where it stands`, () => {
      const wrong = answerable.flatMap(({ id, input, expect: wanted, alsoOk = {} }) => {
        if (wanted[fact] === null) return [];
        const accepted = [wanted[fact], ...(alsoOk[fact] ?? [])].map((value) => String(value).toLowerCase());
        const got = String(explain(input)[fact]).toLowerCase();
        return accepted.includes(got) ? [] : [`${id}: ${got}`];
      });
      expect(wrong).toEqual([]);
    });
  }

  test('claims are decoded where there are any', () => {
    const missing = answerable.filter(
      ({ input, expect: wanted }) => wanted.hasClaims && !explain(input).claims,
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
