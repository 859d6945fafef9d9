import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { decodeMessage } from '../../src/components/guide/message-decoder/decode.ts';
import { msalJsMessages } from '../../src/components/guide/message-decoder/messages.ts';
import { result } from '../../src/components/guide/message-decoder/result.ts';
import { toHtml } from '../../src/components/guide/tree.ts';

const messages = msalJsMessages(loadCatalog().entries);

/** The codes that a text is found to hold. */
function codes(text: string): string[] {
  return decodeMessage(text, messages).found.map(({ code }) => code);
}

describe('the list of messages', () => {
  test('holds every code of MSAL.js once in its package, with what it used to print', () => {
    expect(messages.length).toBeGreaterThan(200);
    expect(new Set(messages.map(({ path }) => path)).size).toBe(messages.length);
    const entry = messages.find(({ code }) => code === 'interaction_in_progress');
    expect(entry).toMatchObject({
      family: 'msal-browser',
      path: 'errors/msal-browser/interaction_in_progress',
      stripped: true,
      retired: null,
      sentences: [
        'Interaction is currently in progress. Please ensure that this interaction has been completed before calling an interactive API.',
      ],
    });
  });

  test('holds neither the link of version 5 nor that of version 4 as a sentence', () => {
    const sentences = messages.flatMap((message) => message.sentences);
    expect(sentences.filter((text) => /msal\.js\.errors#|For more/.test(text))).toEqual([]);
  });

  test('names the successor of a removed code where its page does', () => {
    const renamed = messages.flatMap(({ code, successor }) =>
      successor ? [`${code} → ${successor.code}`] : [],
    );
    expect(renamed.sort()).toEqual([
      'cannot_allow_native_broker → cannot_allow_platform_broker',
      'monitor_popup_timeout → timed_out',
      'monitor_window_timeout → timed_out',
      'native_broker_called_before_initialize → uninitialized_public_client_application',
      'ux_not_allowed → ui_not_allowed',
    ]);
  });
});

describe('a message', () => {
  test.each([
    'BrowserAuthError: interaction_in_progress: See https://aka.ms/msal.js.errors#interaction_in_progress for details',
    'Uncaught (in promise) BrowserAuthError: interaction_in_progress: Interaction is currently in progress.',
    '{"errorCode":"interaction_in_progress","subError":""}',
    'interaction_in_progress',
    '  INTERACTION_IN_PROGRESS\n',
  ])('is found by its code: %s', (text) => {
    expect(codes(text)).toEqual(['interaction_in_progress']);
  });

  test('is found by another spelling of its code', () => {
    expect(codes('user_canceled')).toContain('user_cancelled');
  });

  test('puts the code of the link before one that is said in passing', () => {
    const text =
      'after timed_out: BrowserAuthError: popup_window_error: See https://aka.ms/msal.js.errors#popup_window_error';
    expect(codes(text)[0]).toBe('popup_window_error');
  });

  test('is found by the sentence of an older version, whole or in part', () => {
    expect(codes('No network connectivity. Check your internet connection.')).toContain(
      'no_network_connectivity',
    );
    expect(codes('interaction is currently  in progress')).toEqual(['interaction_in_progress']);
  });

  test('is found by a sentence with something put into it', () => {
    expect(
      codes(
        'Error opening popup window. This can happen if you are using IE or if popups are blocked in the browser. Details: Error: blocked',
      ),
    ).toEqual(['popup_window_error']);
  });

  test('with a code that nobody knows says which', () => {
    const text =
      'BrowserAuthError: brand_new_code: See https://aka.ms/msal.js.errors#brand_new_code for details';
    expect(decodeMessage(text, messages)).toEqual({ found: [], unknown: 'brand_new_code' });
  });

  test('of something else finds nothing', () => {
    expect(decodeMessage('TypeError: x is not a function', messages)).toEqual({ found: [], unknown: null });
    expect(decodeMessage('error', messages).found).toEqual([]);
  });

  test('of any length is answered at once', () => {
    const long = 'a_b '.repeat(1_000_000);
    const start = performance.now();
    decodeMessage(long, messages);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the answer', () => {
  const html = (text: string) => result(decodeMessage(text, messages), '/base/').map(toHtml).join('');

  test('leads to the page of the code and of its successor', () => {
    const shown = html('ux_not_allowed');
    expect(shown).toContain('href="/base/errors/msal-common/ux_not_allowed/"');
    expect(shown).toContain('href="/base/errors/msal-common/ui_not_allowed/"');
  });

  test('says where no version before had a sentence', () => {
    expect(html('interaction_in_progress_cancelled')).toContain('No version before it had a sentence');
  });

  test('shows what was typed as text', () => {
    expect(html('BrowserAuthError: <img> msal.js.errors#zzz_zzz')).not.toContain('<img');
  });
});
