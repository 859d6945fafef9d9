import { expect, test } from 'vitest';
import { sentencesOf, sentencesRule } from '../../../src/catalog/lint/rules/sentences.ts';
import { input, missing, wanted } from './input.ts';

const long = 'The second factor of the user is not registered yet.';

test('a sentence that stands in two entries is found, wherever it stands', () => {
  const findings = sentencesRule.check(
    input(wanted({ exceptions: `No. ${long}` }), missing({ summary: long })),
  );
  expect(findings).toEqual([
    {
      file: 'data/errors/aadsts/50079.json',
      path: 'summary',
      problem: `"${long.toLowerCase()}" stands in data/errors/aadsts/50076.json at exceptions too.`,
      mend: 'Say what is special here, or share it in data/fragments.json.',
    },
  ]);
});

test('a shared fragment may stand in many, and so may a sentence of a few words', () => {
  const same = { userMessage: '@user-sign-in-again', exceptions: 'Sign in again.' };
  expect(sentencesRule.check(input(wanted(same), missing(same)))).toEqual([]);
});

test('sentences end at a full stop or a question mark, not inside a name', () => {
  expect(sentencesOf('Call `app.acquireToken()` once more for it. Is it the same five words again?')).toEqual(
    ['call `app.acquiretoken()` once more for it.', 'is it the same five words again?'],
  );
});
