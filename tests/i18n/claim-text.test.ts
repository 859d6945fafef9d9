import { describe, expect, test } from 'vitest';
import { type ExplainedClaim, explainClaims } from '../../src/engine/claims.ts';
import { claimText } from '../../src/i18n/claim-text.ts';
import en from '../../src/i18n/en.json' with { type: 'json' };
import ko from '../../src/i18n/ko.json' with { type: 'json' };
import zhCn from '../../src/i18n/zh-cn.json' with { type: 'json' };
import zhTw from '../../src/i18n/zh-tw.json' with { type: 'json' };
import { knowledge } from '../engine/knowledge.ts';

const told = (claim: ExplainedClaim, words = en) =>
  claimText(claim, words.answer, () => 'Friday')
    .map((part) => ('text' in part ? part.text : part.value))
    .join('');
const sentences = (claims: unknown, words = en) =>
  explainClaims(claims, knowledge.index).map((claim) => told(claim, words));

describe('a claim that is asked for is told in a sentence', () => {
  test.each([
    [
      { access_token: { acrs: { essential: true, value: 'c1' } } },
      'The API wants the authentication context c1 in the access token; it is required.',
    ],
    [
      { access_token: { nbf: { essential: true, value: '1763629447' } } },
      'The API takes the access token only if it was issued after Friday; it is required.',
    ],
    [{ access_token: { xms_cc: { values: ['cp1'] } } }, 'The app says that it can handle cp1.'],
    [
      { id_token: { amr: { values: ['mfa', 'ngcmfa'] } } },
      'The API wants a sign-in by mfa, ngcmfa, as the ID token shows it.',
    ],
    [
      { access_token: { capolids: { essential: true, values: ['1111'] } } },
      'The request was stopped by the Conditional Access policy 1111; it is required.',
    ],
    [
      { id_token: { auth_time: null } },
      'The API wants to read in the ID token when the person last signed in.',
    ],
    [
      { access_token: { department: { value: 'sales' } } },
      'The API wants the claim department with the value sales in the access token.',
    ],
    [{ elsewhere: { department: null } }, 'The API wants the claim department in elsewhere.'],
    [{ access_token: { acrs: null } }, 'The API wants the claim acrs in the access token.'],
  ])('%j', (claims, sentence) => expect(sentences(claims)).toEqual([sentence]));

  test.each([
    ['ko', ko],
    ['zh-cn', zhCn],
    ['zh-tw', zhTw],
  ])('in %s as well, without an open place', (_, words) => {
    const all = {
      access_token: { acrs: { value: 'c1' }, nbf: { value: '1' }, other: null, more: { value: 'x' } },
    };
    for (const sentence of sentences(all, words)) expect(sentence).not.toMatch(/[{}]/);
  });
});

test('words of a paste are parts of their own, whatever they hold', () => {
  const claim = explainClaims({ access_token: { '{values}': { value: '{target}' } } }, knowledge.index)[0];
  expect(claim && claimText(claim, en.answer, String)).toEqual([
    { text: 'The API wants the claim ' },
    { name: 'name', value: '{values}' },
    { text: ' with the value ' },
    { name: 'values', value: '{target}' },
    { text: ' in the access token.' },
  ]);
});
