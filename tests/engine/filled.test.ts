import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { fillSentence, knownApp, sentenceWithValues } from '../../src/engine/filled.ts';
import { valuesInPaste } from '../../src/engine/values.ts';
import { explain, knowledge } from './knowledge.ts';

const entries = new Map(loadCatalog().entries.map((entry) => [entry.id, entry]));

/** The sentence of an error with the values of a paste, in one line; values stand in brackets. */
function told(id: string, paste: string): string | undefined {
  const entry = entries.get(id);
  const values = valuesInPaste(paste, id, explain(paste).signals, entry?.messages ?? []);
  return sentenceWithValues(entry?.withValues ?? [], values)
    ?.map((part) => ('text' in part ? part.text : `[${part.value}]`))
    .join('');
}

describe('an error is told with the values of the paste', () => {
  test.each([
    [
      'AADSTS50105',
      "AADSTS50105: Your administrator has configured the application Contoso Portal ('1111') to block users unless they are specifically granted ('assigned') access to the application.  The signed in user 'megan@contoso.example' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.",
      'The app [Contoso Portal] ([1111]) admits only those whom an administrator has assigned, and [megan@contoso.example] is not one of them.',
    ],
    [
      'AADSTS65001',
      "AADSTS65001: The user or administrator has not consented to use the application with ID '1111' named 'Contoso Portal'. Send an interactive authorization request for this user and resource.",
      'The app [Contoso Portal] ([1111]) has not been allowed what it asks for.',
    ],
    [
      'AADSTS65001',
      "AADSTS65001: The user or administrator has not consented to use the application with ID '1111'. Send an interactive authorization request for this user and resource.",
      'The app [1111] has not been allowed what it asks for.',
    ],
    [
      'AADSTS50011',
      "AADSTS50011: The redirect URI 'https://a.example/cb' specified in the request does not match the redirect URIs configured for the application '1111'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to fix this.",
      'The app [1111] sent people back to [https://a.example/cb], and its registration does not list that address.',
    ],
    [
      'AADSTS700016',
      "AADSTS700016: Application with identifier '1111' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.",
      'The tenant [Contoso] does not know the app [1111].',
    ],
    [
      'AADSTS500011',
      'AADSTS500011: The resource principal named api://todo was not found in the tenant named Contoso. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.',
      'The tenant [Contoso] has no API that answers to [api://todo].',
    ],
  ])('%s', (id, paste, sentence) => expect(told(id, paste)).toBe(sentence));

  test('and not at all where a value is missing', () => {
    expect(told('AADSTS50105', 'AADSTS50105')).toBeUndefined();
    expect(sentenceWithValues(['{a} and {b}.'], [{ name: 'a', value: '1' }])).toBeNull();
  });
});

test('a value is never read as a place to fill, and an unknown place stays as it is written', () => {
  expect(fillSentence('{a} to {b}.', { a: '{b}' })).toEqual([
    { name: 'a', value: '{b}' },
    { text: ' to ' },
    { text: '{b}' },
    { text: '.' },
  ]);
});

test('Microsoft’s own apps are known by their id', () => {
  expect(knownApp(knowledge.index, '00000003-0000-0000-C000-000000000000')).toBe('Microsoft Graph');
  expect(knownApp(knowledge.index, '11111111-0000-0000-c000-000000000000')).toBeNull();
});
