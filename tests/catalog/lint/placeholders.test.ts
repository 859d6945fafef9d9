import { expect, test } from 'vitest';
import { placeholdersRule } from '../../../src/catalog/lint/rules/placeholders.ts';
import { input, table, wanted } from './input.ts';

const unexplained = { placeholders: undefined };
const messages = ["Use it to access '{resource}'."];
const shared = table('placeholders', [{ name: 'resource', text: 'The API.' }]);
const bare = table('placeholders', [{ name: 'tenant', text: 'The tenant.' }]);

test('a placeholder that nothing explains is found', () => {
  expect(placeholdersRule.check(input(wanted({ messages, ...unexplained }), bare))[0]).toEqual({
    file: 'data/errors/aadsts/50076.json',
    path: 'messages',
    problem: 'Nothing says what {resource} stands for.',
    mend: "Add it to the entry's placeholders, or to data/placeholders.json.",
  });
});

test('the table or the entry may explain it', () => {
  expect(placeholdersRule.check(input(wanted({ messages, ...unexplained }), shared))).toEqual([]);
});

test('an explanation without its placeholder is found, in the entry and in the table', () => {
  const own = wanted({ messages, placeholders: { resource: 'The API.', tenant: 'The tenant.' } });
  expect(placeholdersRule.check(input(own, shared)).map(({ path, problem }) => [path, problem])).toEqual([
    ['placeholders.tenant', 'No message has {tenant}.'],
    ['resource', 'No message relies on {resource}.'],
  ]);
});

test('a sentence with a value that no message has is found', () => {
  const own = wanted({ messages, withValues: ['It leads to {resource} in {tenant}.'] });
  expect(
    placeholdersRule.check(input(own, shared)).map(({ path, problem }) => [path, problem]),
  ).toContainEqual(['withValues', 'No message has {tenant}.']);
});
