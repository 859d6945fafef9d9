import { describe, expect, test } from 'vitest';
import { editsBetween } from '../../src/engine/edits.ts';
import { near } from '../../src/engine/near.ts';
import { mendWord, slipBetween } from '../../src/engine/slips.ts';

describe('one slip of the keyboard', () => {
  test.each([
    ['redirct', 'redirect', 'letter'],
    ['redirrect', 'redirect', 'letter'],
    ['redirekt', 'redirect', 'letter'],
    ['consnet', 'consent', 'swapped'],
    ['consent', 'consent', null],
    ['cosnnet', 'consent', null],
    ['token', 'redirect', null],
  ] as const)('%s for %s: %s', (typed, word, slip) => expect(slipBetween(typed, word)).toBe(slip));

  test('two letters out of order are likelier than a wrong one', () => {
    expect(mendWord('from', ['form', 'frum'])).toBe('form');
    expect(mendWord('consnet', ['consret', 'consent'])).toBe('consent');
  });

  test('short words are left alone', () => expect(mendWord('uir', ['uri'])).toBeNull());
});

describe('several slips', () => {
  test.each([
    ['redirect', 'redirect', 0],
    ['redi', 'redirect', 0],
    ['rdeirct', 'redirect', 2],
    ['multifcator', 'multifactor', 1],
    ['token', 'secret', 3],
  ])('%s for the beginning of %s are %i', (typed, word, edits) =>
    expect(editsBetween(typed, word, 2)).toBe(edits),
  );

  test('a word is near only where few of its letters differ', () => {
    const known = ['consent', 'connect', 'redirect'];
    expect(near.word(known, 'rdeirct')).toBe('redirect');
    expect(near.word(known, 'consnet')).toBe('consent');
    expect(near.word(known, 'banana')).toBeNull();
  });
});
