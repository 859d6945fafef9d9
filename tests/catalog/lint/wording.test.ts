import { describe, expect, test } from 'vitest';
import { wordingRule } from '../../../src/catalog/lint/rules/wording.ts';
import { input, wanted } from './input.ts';

/** Where the rule finds something in the entry with these fields, and what it advises. */
function advice(changes: Record<string, unknown>): [path: string, mend: string][] {
  return wordingRule.check(input(wanted(changes))).map(({ path, mend }) => [path, mend]);
}

test('a finding names the file, the place and the words', () => {
  expect(wordingRule.check(input(wanted({ summary: 'Try again!' })))).toEqual([
    {
      file: 'data/errors/aadsts/50076.json',
      path: 'summary',
      problem: 'Contains /!/.',
      mend: 'Write without exclamation marks.',
    },
  ]);
});

describe('phrases that help nobody are found wherever they stand', () => {
  const cause = { text: 'A policy was added.', check: 'The logs show it.' };
  test.each([
    [{ seenIn: ['In Azure AD sign-ins.'] }, 'seenIn[0]', /Microsoft Entra ID/],
    [{ summary: 'AAD wants a second factor.' }, 'summary', /Microsoft Entra ID/],
    [{ causes: [{ ...cause, text: 'Something went wrong.' }] }, 'causes[0].text', /exactly/],
    [{ causes: [cause, { ...cause, check: 'It is configured properly.' }] }, 'causes[1].check', /exactly/],
    [{ fixes: [{ actor: 'user', steps: ['Disable MFA.'] }] }, 'fixes[0].steps[0]', /weakens security/],
    [{ fixes: [{ actor: 'user', steps: ['Contact support.'] }] }, 'fixes[0].steps[0]', /what to send/],
    [{ exceptions: 'Simply try again.' }, 'exceptions', /Leave the word out/],
    [{ exceptions: 'Turn off validation.' }, 'exceptions', /weakens security/],
    [{ userMessage: 'Please sign in!' }, 'userMessage', /exclamation/],
    [
      { lookalikes: [{ id: 'AADSTS50079', difference: 'Hooray!' }] },
      'lookalikes[0].difference',
      /exclamation/,
    ],
  ])('%j', (changes, path, mend) => {
    expect(advice(changes)).toEqual([[path, expect.stringMatching(mend)]]);
  });
});

describe('a title says what happened', () => {
  test.each([
    'AADSTS50076: second factor wanted',
    'An error of the second factor',
    'Failed to sign in',
    'Ends with a stop.',
  ])('not: %s', (title) => {
    expect(advice({ title })).toEqual([['title', 'Say what happened.']]);
  });
});

test('a summary that repeats the message is found', () => {
  const messages = ["The user must enroll a second factor before '{resource}' can be used."];
  const summary = (text: string) => advice({ messages, summary: text });
  expect(summary('Here the user must enroll a second factor before anything else.')).toEqual([
    ['summary', 'Say what it means.'],
  ]);
  expect(summary('A second factor is wanted, and the user has none.')).toEqual([]);
});

test('code in backticks and names that are still in use are left alone', () => {
  expect(advice({ summary: 'The header `!important` and `AAD` are literal.' })).toEqual([]);
  expect(advice({ summary: 'Azure AD B2C kept its name.' })).toEqual([]);
});
