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

  test('a member of a group that has no entry of its own is looked up with its group', () => {
    const result = lookup(index, '503');
    expect(result?.entry.id).toBe('http:5xx');
    expect(result?.member?.code).toBe('503');
  });
});

describe('messages', () => {
  test('are matched although their values differ', () => {
    const text =
      "Application with identifier 'abc' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant";
    expect(matchMessage(text, templates)?.id).toBe('AADSTS700016');
  });

  test('are matched where the end is cut off, by what explains most of the text', () => {
    const text = 'The user or administrator has not consented to use the application with ID';
    expect(matchMessage(text, templates)?.id).toBe('AADSTS65001');
  });

  test('that several errors share lead to the one that people meet most', () => {
    const text = 'Service is temporarily unavailable. Please retry later.';
    expect(matchMessage(text, templates)?.id).toBe('AADSTS90033');
  });

  test('that are nearly alike are told apart by the one that stands there word for word', () => {
    const ofText = templates.find(({ id }) => id === 'AADSTS7500521')?.text ?? '';
    const ofElement = templates.find(({ id }) => id === 'AADSTS7500520')?.text ?? '';
    const filled = (text: string) => text.replace(/\{\w+\}/g, 'x1');
    expect(matchMessage(filled(ofText), templates)?.id).toBe('AADSTS7500521');
    expect(matchMessage(filled(ofElement), templates)?.id).toBe('AADSTS7500520');
  });

  test('that are short count only in a text about signing in at Microsoft', () => {
    const text = 'There is no signed in account.';
    const around = (host: string) =>
      `at ${host}: ${text} and a lot of other words stand around this sentence`;
    expect(matchMessage(text, templates)?.id).toBe('msal-android:no_current_account');
    expect(matchMessage(around('com.microsoft.identity'), templates)?.id).toBe(
      'msal-android:no_current_account',
    );
    expect(matchMessage(around('com.example'), templates)).toBeNull();
  });

  test('nearly all lead back to their own error when their code is missing', () => {
    const lost = templates.filter(({ id, text }) => {
      const found = matchMessage(text.replace(/\{[\w.]+\}/g, 'x1'), templates);
      return (
        found && found.id !== id && !templates.some((other) => other.id === found.id && other.text === text)
      );
    });
    expect(lost.length / templates.length).toBeLessThan(0.01);
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
