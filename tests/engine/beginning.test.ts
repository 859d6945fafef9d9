import { describe, expect, test } from 'vitest';
import type { Template } from '../../src/catalog/knowledge.ts';
import { matchBeginning } from '../../src/engine/beginning.ts';
import { explain } from './knowledge.ts';

const templates: Template[] = [
  { id: 'A', text: "Realm with domain '{domain}' is not an external realm." },
  { id: 'B', text: "Access to '{tenant}' tenant is denied." },
  { id: 'C', text: 'The session is not valid any more, because the user was deleted.' },
  { id: 'D', text: 'The session is not valid any more, because the app was deleted.' },
  { id: 'E', text: 'The certificate was not found for {address}.' },
];
const found = (text: string) => matchBeginning(text, templates);

describe('a short text is', () => {
  test.each([
    ["Realm with domain 'contoso.com' is not an external realm.", 'A'],
    ["access to 'Contoso Ltd' tenant is denied", 'B'],
    ['> "Access to \'Contoso\' tenant is denied."', null],
    ["“Access to 'Contoso' tenant is denied.”", 'B'],
    ['The certificate was not found for https://login.contoso.com/x', 'E'],
  ])('%s: all of a message with its values filled in', (text, id) => {
    expect(found(text)?.id ?? null).toBe(id);
    if (id) expect(found(text)).toMatchObject({ share: 1, alone: true });
  });

  test('the beginning of one, where no other begins so', () => {
    expect(found('The session is not valid any more, because the us')).toMatchObject({
      id: 'C',
      alone: true,
    });
    expect(found("Realm with domain 'contoso.com' is not an ext")).toMatchObject({ id: 'A', alone: false });
  });

  test('the beginning of several, which is not sure', () => {
    expect(found('The session is not valid any more, bec')).toMatchObject({ id: 'C', alone: false });
  });

  test.each([
    ['too little of one', 'The session is'],
    ['one with nothing filled in', "Access to '' tenant is denied."],
    [
      'one and more behind it',
      "Access to 'Contoso' tenant is denied. What now? And who can help us with it?",
    ],
    ['another one', 'The tenant was not found.'],
    ['empty', ''],
    ['white space', ' \n '],
  ])('nothing where it is %s', (_, text) => expect(found(text)).toBeNull());

  test('nothing where it is longer than any message', () => {
    expect(found(`Access to '${'x'.repeat(700)}' tenant is denied.`)).toBeNull();
  });
});

test('a beginning that several errors share is answered, and said to be unsure', () => {
  expect(explain('Session information is not suffic').primary).toMatchObject({ confidence: 'fuzzy' });
});

test.each([
  'How do I reset my password?',
  'An unexpected error has occurred.',
  'Please try again later.',
  'The requested page was not found',
])('%j begins no message that it could be taken for', (text) => expect(explain(text).primary).toBeNull());
