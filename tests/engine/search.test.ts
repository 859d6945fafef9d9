import { describe, expect, test } from 'vitest';
import { resolveKey } from '../../src/engine/keys.ts';
import { languageOf } from '../../src/engine/language.ts';
import { lookup } from '../../src/engine/lookup.ts';
import { matchMessage } from '../../src/engine/message.ts';
import { searchEntries } from '../../src/engine/search.ts';
import { knowledge } from './knowledge.ts';

const { index, templates } = knowledge;
const found = (query: string) => searchEntries(index, query).map(({ id }) => id);

describe('search', () => {
  test('puts an exact spelling first', () => {
    expect(found('50076')[0]).toBe('AADSTS50076');
    expect(found('userstrongauthclientauthnrequired')[0]).toBe('AADSTS50076');
    expect(found('interaction_in_progress')[0]).toBe('msal-browser:interaction_in_progress');
  });

  test('finds entries that hold every word, also by the parts of a name', () => {
    expect(found('redirect uri')).toContain('AADSTS50011');
    expect(found('secret expired')).toContain('AADSTS7000222');
    expect(found('strong auth')).toContain('AADSTS50076');
  });

  test('forgives a misspelt word where nothing holds it', () => {
    expect(found('multifactr')).toContain('AADSTS50076');
  });

  test('keeps to its limit', () => {
    expect(searchEntries(index, 'the', 3).length).toBeLessThanOrEqual(3);
    expect(found('  ')).toEqual([]);
  });
});

describe('exact spellings', () => {
  test.each([
    ['AADSTS50076', 'AADSTS50076'],
    ['aadsts50076', 'AADSTS50076'],
    ['50076', 'AADSTS50076'],
    ['-50002', 'msal-objc:MSALErrorInteractionRequired'],
    ['-42402', 'msal-objc:MSALInternalErrorInteractiveSessionAlreadyRunning'],
    ['503', 'http:503'],
    ['nothing_of_the_kind', null],
  ])('%s is %s', (key, id) => expect(resolveKey(index, key)).toBe(id));

  test('a member of a group is looked up with its group', () => {
    const result = lookup(index, '-42402');
    expect(result?.entry.id).toBe('msal-objc:MSALInternalError');
    expect(result?.member?.code).toBe('-42402');
  });
});

describe('messages', () => {
  test('are matched although their values differ', () => {
    const text =
      "Application with identifier 'abc' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant";
    expect(matchMessage(text, templates)?.id).toBe('AADSTS700016');
  });

  test('are not matched by a few common words', () => {
    expect(matchMessage('The user account does not exist.', templates)).toBeNull();
  });
});

test('the language of the code follows the library', () => {
  expect(languageOf(index, 'msal-java')).toBe('java');
  expect(languageOf(index, 'msal-common')).toBe('javascript');
  expect(languageOf(index, null)).toBeNull();
});
