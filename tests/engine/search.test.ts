import { describe, expect, test } from 'vitest';
import { resolveKey } from '../../src/engine/keys.ts';
import { languageOf } from '../../src/engine/language.ts';
import { lookup } from '../../src/engine/lookup.ts';
import { matchMessage } from '../../src/engine/message.ts';
import { near } from '../../src/engine/near.ts';
import { search, searchEntries } from '../../src/engine/search.ts';
import { knowledge } from './knowledge.ts';

const { index, templates } = knowledge;
const found = (query: string) => searchEntries(index, query).map(({ id }) => id);

describe('search', () => {
  test.each([
    ['AADSTS50076', 'AADSTS50076'],
    ['50076', 'AADSTS50076'],
    ['aadsts 50076', 'AADSTS50076'],
    ['AADSTS50076 in chrome', 'AADSTS50076'],
    ['userstrongauthclientauthnrequired', 'AADSTS50076'],
    ['90118', 'AADB2C90118'],
    ['interaction_in_progress', 'msal-browser:interaction_in_progress'],
    ['interaction in progress', 'msal-browser:interaction_in_progress'],
    ['InteractionInProgress', 'msal-browser:interaction_in_progress'],
    ['msal error interaction required', 'msal-objc:MSALErrorInteractionRequired'],
    ['-50002', 'msal-objc:MSALErrorInteractionRequired'],
    ['invalid_grant', 'oauth:invalid_grant'],
    ['invalid grant', 'oauth:invalid_grant'],
  ])('puts what is spelled so first: %s', (query, id) => {
    const { entries, exact } = search(index, query);
    expect(entries[0]?.id).toBe(id);
    expect(exact).toBeGreaterThan(0);
  });

  test('puts every entry first for its id, its code and its name, where they are its own', () => {
    const keys = (entry: (typeof index.entries)[number]) => [entry.id, entry.code, entry.name ?? entry.id];
    const owners = new Map<string, Set<string>>();
    for (const entry of index.entries) {
      for (const key of [...keys(entry), ...entry.keys]) {
        const same = key.toLowerCase();
        owners.set(same, (owners.get(same) ?? new Set()).add(entry.id));
      }
    }
    const wrong = index.entries.flatMap((entry) =>
      keys(entry)
        .filter((key) => owners.get(key.toLowerCase())?.size === 1)
        .filter((key) => search(index, key).entries[0] !== entry)
        .map((key) => `${key} of ${entry.id}`),
    );
    expect(wrong).toEqual([]);
  });

  test('lists every library that prints a shared word', () => {
    const { entries, exact } = search(index, 'state_mismatch');
    expect(entries.slice(0, exact).map(({ family }) => family)).toEqual(
      expect.arrayContaining(['msal-common', 'msal-dotnet', 'msal-python', 'msal-android']),
    );
  });

  test('finds entries that hold every word, also by the parts of a name and by other forms of a word', () => {
    expect(found('redirect uri')[0]).toBe('AADSTS50011');
    expect(found('client secret expired')[0]).toBe('AADSTS7000222');
    expect(found('secrets expiring')[0]).toBe('AADSTS7000222');
    expect(found('strong auth')).toContain('AADSTS50076');
    expect(found('how do I fix the sign-in loop')).toContain('AADSTS50196');
  });

  test('begins to answer while a code or a name is typed', () => {
    expect(found('AADSTS5007')[0]).toBe('AADSTS50076');
    expect(found('5007')[0]).toBe('AADSTS50076');
    expect(found('interaction_in_pro')[0]).toBe('msal-browser:interaction_in_progress');
  });

  test.each([
    ['redirct uri', 'redirect uri', 'AADSTS50011'],
    ['conditonal acess', 'conditional access', 'AADSTS53003'],
    ['consnet', 'consent', 'AADSTS65001'],
    ['consnet requird', 'consent required', 'oauth:consent_required'],
    ['multifactr', 'multifactor', 'AADSTS50076'],
    ['client secert expired', 'client secret expired', 'AADSTS7000222'],
  ])('mends one slip a word, and says so: %s', (query, mended, id) => {
    const result = search(index, query);
    expect(result.mended).toBe(mended);
    expect(result.entries.map((entry) => entry.id)).toContain(id);
  });

  test('mends several slips once near spellings are at hand', () => {
    expect(search(index, 'multifcator authentcaiton').mended).not.toBe('multifactor authentication');
    expect(search(index, 'multifcator authentcaiton', { near }).mended).toBe('multifactor authentication');
  });

  test('finds words of the printed messages once those are at hand', () => {
    expect(search(index, 'keyset does not exist').by).toBe('words');
    const { entries, by } = search(index, 'keyset does not exist', { templates });
    expect(by).toBe('message');
    expect(entries.map(({ id }) => id)).toContain('wam:2148073494');
  });

  test('puts what holds some of the words behind what holds all', () => {
    const { entries, held } = search(index, 'client secret expired');
    expect(held).toBe(1);
    expect(entries.slice(1).map(({ id }) => id)).toContain('AADSTS7000215');
  });

  test.each([
    ['AADSTS50999', 'AADSTS50999'],
    ['50999', 'AADSTS50999'],
    ['AADB2C99999', 'AADB2C99999'],
    ['AADSTS50999 in chrome', 'AADSTS50999'],
    ['AADSTS50076', null],
    ['503', null],
  ])('knows a code that has no page: %s', (query, code) => expect(search(index, query).unknown).toBe(code));

  test('takes a code without a page for no other one', () => {
    expect(search(index, 'AADSTS50999', { near, templates }).entries).toEqual([]);
    expect(search(index, 'xyzzy', { near, templates }).entries).toEqual([]);
  });

  test('finds words of the other languages, also inside a run of characters', () => {
    expect(found('多重身份验证')).toContain('AADSTS50076');
    expect(found('身份验证')).toContain('AADSTS50076');
    expect(found('다단계')).toContain('AADSTS50076');
  });

  test('keeps to its limit', () => {
    expect(searchEntries(index, 'the', 3).length).toBeLessThanOrEqual(3);
    expect(found('  ')).toEqual([]);
    expect(found('.')).toEqual([]);
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
