import { describe, expect, test } from 'vitest';
import { matchMessage } from '../../src/engine/message.ts';
import { knowledge } from './knowledge.ts';

const { templates = [] } = knowledge;
const match = (text: string) => matchMessage(text, templates);

const consent =
  'The user or administrator has not consented to use the application with ID x named Contoso. Send an interactive authorization request for this user and resource.';

describe('a message is found', () => {
  test.each([
    ['whole', consent, 'AADSTS65001'],
    [
      'in its second form',
      'Error validating credentials due to invalid username or password.',
      'AADSTS50126',
    ],
    ['among other sentences', `Since Monday our app says: ${consent} Nobody changed a thing.`, 'AADSTS65001'],
    ['as far as it goes, where it was cut off', consent.slice(0, 75), 'AADSTS65001'],
    ['cut off behind the better part', consent.slice(0, 150), 'AADSTS65001'],
    [
      'by its beginning, where no other message begins so',
      'The refresh token has expired due to inactivity.',
      'AADSTS700082',
    ],
    [
      'that is short and all of the text',
      'User canceled authentication.',
      'msal-dotnet:authentication_canceled',
    ],
    ['over several lines', consent.replace(/(\S+ \S+ \S+) /g, '$1\n    '), 'AADSTS65001'],
    ['in quotes and capitals', `"${consent.toUpperCase()}"`, 'AADSTS65001'],
    [
      'with other values in it',
      consent.replace('Contoso', 'the app of Fabrikam, the 2nd').replace(' x ', ' 1234 '),
      'AADSTS65001',
    ],
  ])('%s', (_, text, id) => expect(match(text)?.id).toBe(id));

  test('whole or cut off, and says how much of it stands there', () => {
    expect(match(consent)).toMatchObject({ share: 1, alone: true });
    expect(match(consent.slice(0, 60))?.share).toBeLessThan(0.5);
  });

  test('at the beginning of a chain, before those of its links', () => {
    const chain = `${consent} Inner: The refresh token has expired due to inactivity.`;
    expect(match(chain)?.id).toBe('AADSTS65001');
  });
});

describe('of messages that are nearly alike the one that stands there word for word is found', () => {
  const reason =
    'Due to a configuration change made by your administrator, or because you moved to a new location, you must';

  test.each([
    [`${reason} use multi-factor authentication to access 'x'.`, 'AADSTS50076'],
    [`${reason} enroll in multi-factor authentication to access 'x'.`, 'AADSTS50079'],
  ])('%s', (text, id) => expect(match(text)).toMatchObject({ id, alone: true }));

  test('and where the text ends before they differ, it is said that others fit as well', () => {
    expect(match(reason)?.alone).toBe(false);
  });
});

describe('no message is found', () => {
  test.each([
    ['in nothing', ''],
    ['in a few words', 'User account is disabled'],
    ['in words that many texts have', 'hello world, this is a text about nothing'],
    [
      'in a report about something else',
      'The application was not found on this server. Please contact your administrator for more information about this error.',
    ],
    ['in one word, however long', 'x'.repeat(100_000)],
    ['beyond what a paste has at its beginning', `${'word '.repeat(5_000)}${consent}`],
  ])('%s', (_, text) => expect(match(text)).toBeNull());
});

test('nearly every message of ten words or more leads to its own error, or to one with the same words', () => {
  const long = templates.filter(({ text }) => text.replace(/\{[^}]*\}/g, '').split(/\s+/).length >= 12);
  const textsOf = new Map<string, Set<string>>();
  for (const { id, text } of templates) textsOf.set(id, (textsOf.get(id) ?? new Set()).add(text));
  const missed = long.filter(({ id, text }) => {
    const found = match(`Microsoft Entra: ${text.replace(/\{[\w.]{1,40}\}/g, 'zqx')}`);
    return found?.id !== id && !textsOf.get(found?.id ?? '')?.has(text);
  });
  expect(long.length).toBeGreaterThan(1_000);
  expect(missed.length / long.length).toBeLessThan(0.02);
});
