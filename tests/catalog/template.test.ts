import { expect, test } from 'vitest';
import { flatten, standsWholeIn, takeApart } from '../../src/catalog/template.ts';

test('a message is taken apart at its placeholders', () => {
  expect(takeApart("Use '{a}' in\n {endpoint.Port}.")).toEqual({
    parts: ["Use '", "' in ", '.'],
    names: ['a', 'endpoint.Port'],
  });
});

test('white space counts as one space', () => {
  expect(flatten('a\r\n\t b')).toBe('a b');
});

test.each([
  ["the scope 'a.b' is wrong", true],
  ["x: the scope 'a.b' is wrong. trace id", true],
  ["the scope 'a.b' is unknown", false],
  ["is wrong the scope '", false],
])('all fixed parts have to stand there in order: %s', (text, expected) => {
  expect(standsWholeIn(text, "The scope '{scope}' is wrong.")).toBe(expected);
});
