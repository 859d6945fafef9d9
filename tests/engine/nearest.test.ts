import { describe, expect, test } from 'vitest';
import { nearestTo } from '../../src/engine/nearest.ts';
import { explain } from './knowledge.ts';
import { guid } from './triage/pieces.ts';

/** Which of the values in a text belongs to the mark `@`. */
function chosen(text: string, values: string[]): string | null {
  const signals = values.map((value) => {
    const start = text.indexOf(value);
    return { kind: 'user' as const, value, start, end: start + value.length };
  });
  return nearestTo(text, text.indexOf('@'))(signals)?.value ?? null;
}

describe('of several values the one counts', () => {
  test('that stands in the same object, however far away', () => {
    expect(
      chosen(`{"v":"aaa"},{"v":"bbb","x":"${'-'.repeat(300)}","code":"@"},{"v":"ccc"}`, [
        'aaa',
        'bbb',
        'ccc',
      ]),
    ).toBe('bbb');
  });

  test('in the innermost object that holds one', () => {
    expect(chosen('{"v":"aaa","row":{"v":"bbb","status":{"code":"@"}}}', ['aaa', 'bbb'])).toBe('bbb');
  });

  test('in the same line', () => expect(chosen('aaa\nbbb @\nccc', ['aaa', 'bbb', 'ccc'])).toBe('bbb'));

  test('behind it rather than before it', () =>
    expect(chosen('aaa @ ------- bbb', ['aaa', 'bbb'])).toBe('bbb'));

  test('nearest to it', () => expect(chosen('@ aaa bbb', ['bbb', 'aaa'])).toBe('aaa'));

  test('and none where there is none', () => expect(chosen('@', [])).toBeNull());

  test('whatever order they were found in', () => {
    for (const order of [
      ['aaa', 'bbb', 'ccc'],
      ['ccc', 'bbb', 'aaa'],
      ['bbb', 'aaa', 'ccc'],
    ]) {
      expect(chosen('aaa\nbbb @ ccc\n', order)).toBe('ccc');
    }
  });

  test('braces that never close do no harm', () => {
    expect(chosen(`${'{'.repeat(50_000)} aaa @ bbb`, ['aaa', 'bbb'])).toBe('bbb');
    expect(chosen(`${'}'.repeat(50_000)} aaa @ bbb`, ['aaa', 'bbb'])).toBe('bbb');
  });
});

describe('the facts of a diagnosis are those of its primary', () => {
  test('among the rows of a log', () => {
    const rows = [0, 50076, 0].map((errorCode, at) => ({
      correlationId: guid(at),
      userPrincipalName: `user${at}@contoso.com`,
      status: { errorCode },
    }));
    expect(explain(JSON.stringify({ value: rows }, null, 2))).toMatchObject({
      primary: { id: 'AADSTS50076' },
      correlationId: guid(1),
      user: 'user1@contoso.com',
    });
  });

  test('among attempts, each with its own ids', () => {
    const attempt = (code: string, at: number) =>
      `${code} Trace ID: ${guid(at)} Correlation ID: ${guid(at + 50)}`;
    const text = [attempt('AADSTS70002: wrapper', 1), attempt('AADSTS50126: cause', 2)].join('\n');
    expect(explain(text)).toMatchObject({
      primary: { id: 'AADSTS50126' },
      traceId: guid(2),
      correlationId: guid(52),
    });
  });
});
