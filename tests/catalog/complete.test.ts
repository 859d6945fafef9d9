import { expect, test } from 'vitest';
import { completeEntries, fragmentOf, placeholderNames } from '../../src/catalog/complete.ts';
import type { Entry } from '../../src/catalog/schema/entry.ts';
import { entry } from './entries.ts';

/** The entry as readers get it. */
const completed = (file: Entry) => completeEntries([file], shared)[0] as Entry;

const shared = {
  fragments: [{ id: 'user-sign-in-again', text: 'Please sign in again to go on.' }],
  placeholders: [
    { name: 'resource', text: 'The API.' },
    { name: 'tenant', text: 'The tenant.' },
  ],
};

test('an @id is the name of a fragment, any other text is not', () => {
  expect(fragmentOf('@user-sign-in-again')).toBe('user-sign-in-again');
  expect(fragmentOf('Write to me@example.com.')).toBeNull();
});

test('shared sentences are spelled out wherever they stand', () => {
  const complete = completed(
    entry({
      userMessage: '@user-sign-in-again',
      fixes: [{ actor: 'user', steps: ['@user-sign-in-again', 'Wait.'] }],
    }),
  );
  expect(complete.userMessage).toBe('Please sign in again to go on.');
  expect(complete.fixes[0]?.steps).toEqual(['Please sign in again to go on.', 'Wait.']);
});

test('a reference to no fragment stays, and so does a message that looks like one', () => {
  const complete = completed(entry({ userMessage: '@nobody', messages: ['@user-sign-in-again'] }));
  expect(complete.userMessage).toBe('@nobody');
  expect(complete.messages).toEqual(['@user-sign-in-again']);
});

test('placeholders of the messages are explained, the own meaning before the shared one', () => {
  const messages = ["The app asks '{resource}' in '{tenant}' for {scope}.", 'Again {resource}.'];
  const complete = completed(entry({ messages, placeholders: { tenant: 'The guest tenant.' } }));
  expect(complete.placeholders).toEqual({ resource: 'The API.', tenant: 'The guest tenant.' });
  const bare = entry({ messages: ['Nothing filled in.'], placeholders: undefined });
  expect(completed(bare).placeholders).toBeUndefined();
});

test('names of placeholders are listed once, in their order', () => {
  expect(placeholderNames(['{b} and {a}', '{b} {0} {endpoint.Port} {not a name}'])).toEqual([
    'b',
    'a',
    '0',
    'endpoint.Port',
  ]);
});
