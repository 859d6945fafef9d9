import { describe, expect, test } from 'vitest';
import { explain } from '../knowledge.ts';
import { labelledPastes } from '../labelled.ts';
import { ids, sum, table, triage } from './logs.ts';
import { numberBelow } from './pieces.ts';

describe('the sums of a report', () => {
  const codes = [50076, 50126, 53003, 700016, 65001];
  const text = Array.from({ length: 3_000 }, (_, at) => {
    const time = new Date(
      Date.parse('2026-11-01T00:00:00Z') + numberBelow(at, 20 * 86_400) * 1000,
    ).toISOString();
    return `${time} ERROR AADSTS${codes[numberBelow(at + 77, codes.length)]}: x ${ids(at)}`;
  }).join('\n');
  const { events, codes: found, histogram, firstSeen, lastSeen } = triage(text);

  test('are those of its rows', () => {
    expect(events).toBe(3_000);
    expect(sum(found.map(({ count }) => count))).toBe(3_000);
  });

  test('are those of its bars, for the whole and for each row', () => {
    expect(sum(histogram?.counts)).toBe(3_000);
    for (const { count, histogram: own } of found) expect(sum(own)).toBe(count);
    expect(
      histogram?.counts.map((_, bar) => sum(found.map(({ histogram: own }) => own?.[bar] ?? 0))),
    ).toEqual(histogram?.counts);
  });

  test('its first and last time are those of its rows', () => {
    expect(found.map((row) => row.firstSeen).toSorted()[0]).toBe(firstSeen);
    expect(
      found
        .map((row) => row.lastSeen)
        .toSorted()
        .at(-1),
    ).toBe(lastSeen);
  });

  test('the most frequent error comes first, and of two with one count the smaller id', () => {
    const listed = found.map(({ id, count }) => [count, id] as const);
    expect(listed).toEqual(listed.toSorted((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1)));
  });

  test('correlation ids are estimated when they are many, and are never more than the errors', () => {
    const row = found.find(({ id }) => id === 'AADSTS50076');
    expect(row?.correlationIds.exact).toBe(false);
    expect(row?.correlationIds.count).toBeLessThanOrEqual(row?.count ?? 0);
    expect(row?.correlationIds.count).toBeGreaterThan((row?.count ?? 0) * 0.94);
  });

  test('the bars hold the errors that have a time, the rows all of them', () => {
    const mixed = triage(
      '2026-11-20 09:14:07 AADSTS50076\n2026-11-20 09:14:08 AADSTS50076\nAADSTS50034 without\n',
    );
    expect(sum(mixed.histogram?.counts)).toBeLessThanOrEqual(mixed.events);
    expect(sum(mixed.codes.map(({ count }) => count))).toBe(mixed.events);
  });
});

describe('made-up codes do not fill the memory', () => {
  test('beyond 4000 different ones errors are only counted', () => {
    const text = `time,ResultType\n${Array.from({ length: 4_100 }, (_, at) => `2026-11-20T09:14:07Z,${600_000 + at}`).join('\n')}`;
    const made = triage(text);
    expect(made.events).toBe(4_100);
    expect(made.codes).toHaveLength(4_000);
    expect(made.further).toBe(100);
  });
});

describe('what the app does', () => {
  test('is decided on the first record of an error', () => {
    const claims = '"claims":"{\\"access_token\\":{\\"nbf\\":{\\"essential\\":true}}}"';
    const text = `{"error":"interaction_required","error_codes":[50076],${claims}}\n{"error":"interaction_required","error_codes":[50076]}`;
    expect(triage(text).codes[0]).toMatchObject({
      actor: 'user',
      handling: 'acquire-interactively-with-claims',
    });
  });

  test('is that of the entry where the row of an export says nothing else', () => {
    expect(triage(table(',')).codes.map(({ id, handling }) => [id, handling])).toEqual(
      ['AADSTS50076', 'AADSTS50126'].map((id) => [id, explain(id).handling?.action]),
    );
  });

  test('is unknown for a code that nobody has written about', () => {
    expect(triage('2026-11-20 09:14:07 AADSTS399999: x').codes[0]).toMatchObject({
      id: 'AADSTS399999',
      actor: null,
      handling: null,
      url: 'https://login.microsoftonline.com/error?code=399999',
    });
  });
});

describe('a log of one error says what the diagnosis of the same text says', () => {
  const exact = labelledPastes.filter(({ input }) => explain(input).primary?.confidence === 'exact');

  /** Labelled pastes whose report holds other codes than the primary, and why that is right. */
  const different: Record<string, string> = {
    c267: 'a number alone is a question, no log',
    c272: 'a number alone is a question, no log',
    c275: 'a number alone is a question, no log',
    'a2-014': 'Office labels its number "Code" alone, as everybody does',
    'a2-008': 'a scanned page, its label misread',
    'b1-018': 'a page in full-width letters',
    'c-021': 'a code with a letter too much, typed in a question',
    'c-022': 'its beginning was cut off within the code',
    'c-052': 'a page in Dutch, with its number behind a Dutch label',
    'c-053': 'a page in Czech, with its number behind a Czech label',
    'b2-024': 'a command tells a tool to sign in again; no code, no word of OAuth',
    c500: 'two records',
    c506: 'three records',
    'a2-007': 'four records',
    'b1-002': 'two errors of a chain of credentials',
    'b1-006': 'three records',
    'b1-029': 'two errors in a report of Sentry',
    'b1-032': 'two records',
    'c-069': 'two errors with a blank line between them',
    'c-070': 'two errors, each with a line of its own',
    'a2-012': 'the number of the broker and the answer of the service, with a blank line between them',
    'a2-037': 'an answer and the line in which the library logs it',
    'b1-015': 'the number of the broker and the answer of the service, with a blank line between them',
    'c-044': 'the number of the broker and the answer of the service, with a blank line between them',
  };

  test('for every labelled paste that holds one record', () => {
    const wrong = exact.flatMap(({ id, input }) => {
      const found = triage(input).codes.map((row) => row.id);
      const primary = explain(input).primary?.id;
      return (found.length === 1 && found[0] === primary) || id in different
        ? []
        : [`${id}: ${found}, not ${primary}`];
    });
    expect(exact.length).toBeGreaterThan(450);
    expect(wrong).toEqual([]);
  });
});
