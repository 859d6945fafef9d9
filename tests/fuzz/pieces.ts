import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { hostileTexts } from '../bench/hostile.ts';
import { knowledge } from '../engine/knowledge.ts';
import { mutations } from './mutations.ts';
import { guidOf, numberBelow, opaqueOf } from './values.ts';

/** The texts of the labelled pastes. */
export const pastes: string[] = readFileSync(new URL('../fixtures/pastes.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { input: string }).input);

const messages = (knowledge.templates ?? []).map(({ text }) => text);
const ids = knowledge.index.entries.map(({ id }) => id);
const spellings = knowledge.index.entries.flatMap(({ name, code, keys }) => [name ?? code, ...keys]);

/** A part of a labelled paste; the whole of it now and then. */
const cutPaste = fc
  .tuple(fc.constantFrom(...pastes), fc.nat(999), fc.nat(160))
  .map(([paste, from, length]) =>
    length === 160 ? paste : paste.slice((paste.length * from) / 1000).slice(0, length),
  );

/** A message of the catalog with something in the place of each placeholder. */
export const filledMessage = fc
  .tuple(fc.constantFrom(...messages), fc.nat())
  .map(([message, seed]) => message.replace(/\{[\w.]{1,40}\}/g, () => guidOf(seed).slice(seed % 30)));

/** Beginnings of facts: what a recogniser looks for, with and without its value. */
const labels = [
  'Correlation ID: ',
  '"correlation_id":"',
  'Trace ID: ',
  'client-request-id: ',
  'Timestamp: ',
  'tenant=',
  '"tenantId": "',
  'https://login.microsoftonline.com/',
  'client_id=',
  'scope=',
  'resource=',
  'redirect_uri=',
  'app name: ',
  'userPrincipalName: ',
  'IP address: ',
  'Authorization: Bearer ',
  'WWW-Authenticate: Bearer error="insufficient_claims", claims="',
  'HTTP/1.1 ',
  'Retry-After: ',
  'claims={"access_token":{"nbf":{"essential":true,"value":"',
  '"error":"',
  '"suberror":"',
  '"error_codes":[',
  'ErrorCode: ',
  'errorCode: "',
  'password=',
  'client_secret=',
  'code=',
  'eyJ',
  'error_uri=',
  'MSALErrorDomain Code=',
  'MSAL.NetCore.4.61.0.0.MsalUiRequiredException: ',
  'com.microsoft.aad.msal4j.',
  'BrowserAuthError: ',
  'WAM_provider_error_',
  'Status: ',
  'ResultType,UserPrincipalName,CorrelationId\n',
  'Classification: ',
];

const dates = [
  '2026-11-20 09:14:07Z',
  '2026-11-20T09:14:07.1234567+01:00',
  '11/20/2026, 9:14:07 AM',
  'Fri, 20 Nov 2026 09:14:07 GMT',
  '9999-99-99 99:99:99Z',
  '0000-00-00T00:00:00Z',
];

const values = [
  (seed: number) => `AADSTS${numberBelow(seed, 1_000_000)}`,
  (seed: number) => `AADSTS${numberBelow(seed, 10)}${'0123456789'.repeat(seed % 9)}`,
  (seed: number) => ids[numberBelow(seed, ids.length)] ?? '',
  (seed: number) => spellings[numberBelow(seed, spellings.length)] ?? '',
  guidOf,
  (seed: number) => opaqueOf(seed + 3_000_000, 40),
  (seed: number) =>
    `eyJzq${opaqueOf(seed + 4_000_000, 20)}.${opaqueOf(seed + 5_000_000, 30)}.${opaqueOf(seed + 6_000_000, 20)}`,
  (seed: number) => dates[seed % dates.length] ?? '',
  (seed: number) => String(numberBelow(seed, 1000)),
  (seed: number) => String(10 ** (seed % 310)),
  (seed: number) => `-${numberBelow(seed, 100_000)}`,
  (seed: number) => `0xCAA${guidOf(seed).slice(0, 5)}`,
  (seed: number) => `megan${seed % 100}@contoso.com`,
  (seed: number) => `10.${seed % 300}.0.${seed % 256}`,
  (seed: number) => `https://app${seed % 100}.contoso.com/signin?code=${seed}`,
  (seed: number) => `com.contoso.Auth${seed % 10}Exception`,
  () => 'invalid_grant',
  () => 'interaction_required',
  () => '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}',
];

/** A label, a value, or the two together. */
const signal = fc
  .tuple(
    fc.constantFrom('', '', ...labels),
    fc.constantFrom(() => '', ...values),
    fc.nat(),
  )
  .map(([label, value, seed]) => label + value(seed));

const hostileSeeds = Object.keys(hostileTexts(1));
const hostileRun = fc
  .tuple(fc.constantFrom(...hostileSeeds), fc.nat(300))
  .map(([name, length]) => hostileTexts(length)[name] ?? '');

/** Half surrogates, direction marks, invisible characters, full width, what grows or shrinks in another case. */
const odd =
  '\ud800 \udfff \u202e \u2066 \u2069 \u200b \u200d \ufeff \u00ad \u0000 \u001b[31m \u2028 \u0085 \uff21\uff21\uff24 \u0130 \u00df \ufb01 \u{1f600} \u{10ffff} \u0301 \u3000 &#55296; \\ud800 %ed%a0%80 %c3 %ff';
const oddText = fc.string({ unit: fc.constantFrom(...odd.split(' '), 'AADSTS50076', ' '), maxLength: 30 });
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const brackets = fc.string({ unit: fc.constantFrom(...'{}[]()<>"\'`\\,:='), maxLength: 80 });
const run = fc
  .tuple(fc.constantFrom(...'a0 "\\%&{[<\n\t=.@-_\u200b\ud83d'), fc.nat(400))
  .map(([character, count]) => character.repeat(count));

const piece = fc.oneof(
  { weight: 8, arbitrary: cutPaste },
  { weight: 8, arbitrary: signal },
  { weight: 3, arbitrary: filledMessage },
  { weight: 1, arbitrary: hostileRun },
  { weight: 1, arbitrary: oddText },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: brackets },
  { weight: 1, arbitrary: run },
);

/** A piece of a text, as it is in half of the cases and changed at a place in the others. */
export const mutatedPiece = fc
  .tuple(
    piece,
    fc.constantFrom(...mutations.map(() => mutations[0]), ...mutations),
    fc.nat(999),
    fc.nat(999),
    oddText,
  )
  .map(([text, mutate, at, length, noise]) => mutate?.(text, at, length, noise) ?? text);
