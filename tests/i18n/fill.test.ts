import { expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';

test('values take the place of their names', () => {
  expect(fill('{count}×, after {seconds} s', { count: 1, seconds: 0 })).toBe('1×, after 0 s');
});

test('a name without a value stays, so that nobody overlooks it', () => {
  expect(fill('Copy {what}', {})).toBe('Copy {what}');
});

test('a value is put in as it is', () => {
  expect(fill('Copy {what}', { what: '{count} $& <b>' })).toBe('Copy {count} $& <b>');
});
