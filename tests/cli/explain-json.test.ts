import { expect, test } from 'vitest';
import { msalErrors } from './command.ts';

const tokenResponse = `{
  "error": "invalid_grant",
  "error_description": "AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.\\r\\nTrace ID: 9dc3f486-e347-4fe3-9a1b-b3496507ee00\\r\\nCorrelation ID: 9220ddd4-a25e-42de-abb4-38ae11db894b\\r\\nTimestamp: 2021-11-12 02:59:36Z",
  "error_codes": [50076],
  "timestamp": "2021-11-12 02:59:36Z",
  "trace_id": "9dc3f486-e347-4fe3-9a1b-b3496507ee00",
  "correlation_id": "9220ddd4-a25e-42de-abb4-38ae11db894b",
  "suberror": "basic_action",
  "claims": "{\\"access_token\\":{\\"capolids\\":{\\"essential\\":true,\\"values\\":[\\"2e75effa-de6a-4860-a20f-0baad746f0ef\\"]}}}"
}`;

const keys = [
  'primary',
  'others',
  'codes',
  'errorUri',
  'instant',
  'libraryVersion',
  'exception',
  'brokerTag',
  'flow',
  'tenant',
  'appId',
  'appName',
  'resource',
  'scopes',
  'redirectUri',
  'user',
  'ip',
  'leaks',
  'claimsExplained',
  'oauthError',
  'suberror',
  'correlationId',
  'traceId',
  'timestamp',
  'claims',
  'httpStatus',
  'retryAfter',
  'library',
  'classification',
  'actor',
  'handling',
  'signals',
  'values',
].sort();

test('explain --json gives a diagnosis with everything that the answer held', () => {
  const { code, stdout, stderr } = msalErrors(['explain', '--json'], tokenResponse);
  const diagnosis = JSON.parse(stdout);
  expect(Object.keys(diagnosis).sort()).toEqual(keys);
  expect(diagnosis).toMatchObject({
    primary: {
      id: 'AADSTS50076',
      title: 'Multifactor authentication is required',
      url: expect.stringMatching(/\/errors\/aadsts\/50076\/$/),
      confidence: 'exact',
      reason: 'the only code in the text',
    },
    others: [{ id: 'oauth:invalid_grant', role: 'wrapper', reason: 'the OAuth error of the answer' }],
    instant: '2021-11-12T02:59:36.000Z',
    claimsExplained: [
      {
        target: 'access_token',
        name: 'capolids',
        essential: true,
        values: ['2e75effa-de6a-4860-a20f-0baad746f0ef'],
        meaning: expect.stringMatching(/\w/),
        instant: null,
      },
    ],
    codes: ['AADSTS50076'],
    values: [{ name: 'resource', value: '00000003-0000-0000-c000-000000000000' }],
    oauthError: 'invalid_grant',
    suberror: 'basic_action',
    correlationId: '9220ddd4-a25e-42de-abb4-38ae11db894b',
    traceId: '9dc3f486-e347-4fe3-9a1b-b3496507ee00',
    timestamp: '2021-11-12 02:59:36Z',
    claims: {
      access_token: { capolids: { essential: true, values: ['2e75effa-de6a-4860-a20f-0baad746f0ef'] } },
    },
    httpStatus: null,
    retryAfter: null,
    library: null,
    classification: null,
    actor: 'user',
    handling: {
      action: 'acquire-interactively-with-claims',
      basis: 'claims',
      retry: null,
      cautions: [],
      loopBreaker: null,
    },
  });
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test('each signal says what it is and where it stands', () => {
  const { signals } = JSON.parse(msalErrors(['explain', '--json'], 'It says AADSTS50076.').stdout);
  expect(signals).toEqual([{ kind: 'code', value: 'AADSTS50076', start: 8, end: 19 }]);
});

test('a throttled answer gives the seconds to wait and a plan', () => {
  const text = 'login.microsoftonline.com: HTTP/1.1 429 Too Many Requests\nRetry-After: 17\n';
  const diagnosis = JSON.parse(msalErrors(['explain', '--json'], text).stdout);
  expect(diagnosis).toMatchObject({
    httpStatus: 429,
    retryAfter: 17,
    handling: { action: 'retry-after-delay', basis: 'retry-after', retry: expect.any(Object) },
  });
});

test('where nothing was recognised every key is there, empty', () => {
  const { code, stdout } = msalErrors(['explain', '--json'], 'The quick brown fox.');
  const diagnosis = JSON.parse(stdout);
  expect(Object.keys(diagnosis).sort()).toEqual(keys);
  expect(diagnosis).toMatchObject({ primary: null, others: [], codes: [], actor: null, handling: null });
  expect(code).toBe(1);
});
