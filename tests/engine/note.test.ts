import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { note, noteReaders } from '../../src/engine/note.ts';
import en from '../../src/i18n/en.json' with { type: 'json' };
import ko from '../../src/i18n/ko.json' with { type: 'json' };
import zhCn from '../../src/i18n/zh-cn.json' with { type: 'json' };
import zhTw from '../../src/i18n/zh-tw.json' with { type: 'json' };
import { knowledge } from './knowledge.ts';

const paste = `AADSTS50105: Your administrator has configured the application Contoso Portal ('5f0c6f83-17ec-4f3d-9b7e-9d7e2c7f1a55') to block users. The signed in user 'megan@contoso.example' is blocked.
Trace ID: 255d1aef-8c98-452f-ac51-23d051240864
Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7
Timestamp: 2026-11-20 09:14:07Z
"appDisplayName": "Contoso Portal", "appId": "5f0c6f83-17ec-4f3d-9b7e-9d7e2c7f1a55"
Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLXZhbHVl`;

const entry = {
  title: 'The user is not assigned to the app',
  summary: 'The app admits only `assigned` users.',
  fixes: [
    { actor: 'developer' as const, steps: ['Stop.'] },
    { actor: 'tenant-admin' as const, when: 'everyone may use it', steps: ['Turn the assignment off.'] },
    { actor: 'tenant-admin' as const, steps: ['Open Users and groups.', 'Assign the user.'] },
  ],
};
const link = 'https://errors.example/errors/aadsts/50105/';
const write = (words = en) =>
  note(
    diagnose(paste, knowledge),
    entry,
    { reader: 'tenant-admin', link },
    words.answer.note,
    words.answer.facts,
  );

describe('a note to the one who must act', () => {
  test('says what happened, what is asked, and the ids to find it by', () => {
    expect(write().split('\n')).toEqual([
      'Hello, signing in to an app is refused, and only an administrator of our tenant can change that.',
      '',
      'What happened: The user is not assigned to the app (AADSTS50105)',
      'The app admits only assigned users.',
      '',
      'What I ask you to do:',
      '1. Open Users and groups.',
      '2. Assign the user.',
      'If everyone may use it:',
      '1. Turn the assignment off.',
      '',
      'App: Contoso Portal, 5f0c6f83-17ec-4f3d-9b7e-9d7e2c7f1a55',
      'Time: 2026-11-20 09:14:07Z',
      'Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7',
      'Trace ID: 255d1aef-8c98-452f-ac51-23d051240864',
      '',
      'All about it: https://errors.example/errors/aadsts/50105/',
    ]);
  });

  test.each([
    ['en', en],
    ['ko', ko],
    ['zh-cn', zhCn],
    ['zh-tw', zhTw],
  ])('holds no user, no token and no open place in %s', (_, words) => {
    expect(write(words)).not.toMatch(/megan|eyJ|Bearer|[{}]/);
  });

  test('leaves out a name of an app that could be a person’s', () => {
    const named = { ...diagnose(paste, knowledge), appName: 'megan@contoso.example', appId: null };
    const text = note(named, entry, { reader: 'tenant-admin', link }, en.answer.note, en.answer.facts);
    expect(text).not.toContain('megan');
    expect(text).not.toContain('App:');
  });

  test.each(['user', 'developer', 'tenant-admin', 'identity-provider', 'microsoft'] as const)(
    'opens for %s in words of its own',
    (reader) => {
      const text = note(diagnose(paste, knowledge), entry, { reader, link }, en.answer.note, en.answer.facts);
      expect(text.startsWith(en.answer.note.openings[reader])).toBe(true);
    },
  );

  test('can go to those for whom there are steps: who must act, then an administrator', () => {
    expect(noteReaders('developer', entry.fixes)).toEqual(['developer', 'tenant-admin']);
    expect(noteReaders('tenant-admin', entry.fixes)).toEqual(['tenant-admin']);
    expect(noteReaders('microsoft', entry.fixes)).toEqual(['tenant-admin']);
    expect(noteReaders(null, [])).toEqual([]);
  });
});
