import { describe, expect, test } from 'vitest';
import { explain } from './knowledge.ts';
import { guid } from './triage/pieces.ts';

const said = (paste: string) => {
  const { primary, others } = explain(paste);
  return { id: primary?.id, reason: primary?.reason, confidence: primary?.confidence, others };
};

describe('between two codes decides', () => {
  test.each([
    [
      'the service, before a library',
      'library',
      'BrowserAuthError: user_cancelled: x AADSTS50076: y',
      'AADSTS50076',
      'msal-browser:user_cancelled',
      'wrapper',
    ],
    [
      'the service, before B2C',
      'library',
      'AADB2C90118: x AADSTS50076: y',
      'AADSTS50076',
      'AADB2C90118',
      'wrapper',
    ],
    [
      'B2C, before a library',
      'library',
      'BrowserAuthError: user_cancelled: x AADB2C90091: y',
      'AADB2C90091',
      'msal-browser:user_cancelled',
      'wrapper',
    ],
    [
      'the particular, before a general one',
      'umbrella',
      'AADSTS70002: x AADSTS50126: y',
      'AADSTS50126',
      'AADSTS70002',
      'wrapper',
    ],
    [
      'the deeper of a chain',
      'chain',
      'a: AADSTS50126: x\nCaused by: b: AADSTS50053: y',
      'AADSTS50053',
      'AADSTS50126',
      'wrapper',
    ],
    [
      'the one that the ids follow',
      'ids',
      `AADSTS50126: x\nAADSTS50053: y Trace ID: ${guid(1)}`,
      'AADSTS50053',
      'AADSTS50126',
      'also-present',
    ],
    [
      'the one that the log calls an error',
      'level',
      '[WARN] AADSTS50126: x\n[ERROR] AADSTS50053: y',
      'AADSTS50053',
      'AADSTS50126',
      'also-present',
    ],
    [
      'the one with its message',
      'described',
      'after AADSTS50126 came AADSTS50053: y',
      'AADSTS50053',
      'AADSTS50126',
      'also-present',
    ],
    [
      'the first, where nothing else tells',
      'order',
      'AADSTS50126: x AADSTS50053: y',
      'AADSTS50126',
      'AADSTS50053',
      'also-present',
    ],
  ] as const)('%s', (_, reason, paste, primary, other, role) => {
    const found = said(paste);
    expect(found).toMatchObject({ id: primary, reason, confidence: 'exact' });
    expect(found.others).toContainEqual({ id: other, role, reason });
  });

  test('the more telling of two: a general code stays one, though ids follow it', () => {
    expect(said(`AADSTS50126: x AADSTS70002: y Trace ID: ${guid(1)}`)).toMatchObject({
      id: 'AADSTS50126',
      reason: 'umbrella',
    });
  });

  test('nothing of the record before: with the next time of a log a new chain begins', () => {
    const log =
      '2026-11-20 09:14:07 ERROR AADSTS50126: x\nCaused by: java.io.IOException\n2026-11-20 09:15:07 ERROR AADSTS50053: y';
    expect(said(log)).toMatchObject({
      id: 'AADSTS50126',
      reason: 'order',
      others: [{ id: 'AADSTS50053', role: 'also-present', reason: 'order' }],
    });
  });

  test.each([
    ['---> System.Exception', 'AADSTS50126: x\n ---> System.Exception: AADSTS50053: y'],
    ['Inner Exception', 'AADSTS50126: x\nInner Exception: AADSTS50053: y'],
    ['[cause]', 'AADSTS50126: x {\n  [cause]: AADSTS50053: y'],
    ['"cause"', '{"message":"AADSTS50126: x","cause": {"message":"AADSTS50053: y"}}'],
  ])('a chain goes on behind %s', (_, paste) =>
    expect(said(paste)).toMatchObject({ id: 'AADSTS50053', reason: 'chain' }),
  );

  test("a library's code of an earlier try is there as well, and wraps nothing", () => {
    const log = [
      '07:58:12 [WRN] Retry 1 of 3 due to MsalServiceException: timed out. ErrorCode=request_timeout',
      '07:59:01 [ERR] Giving up. MsalServiceException: AADSTS700027: Client assertion failed.',
    ].join('\n');
    expect(said(log)).toMatchObject({
      id: 'AADSTS700027',
      others: [{ id: 'msal-dotnet:request_timeout', role: 'also-present', reason: 'library' }],
    });
  });

  test('the same for any order of three', () => {
    const [first, second, third] = [
      'BrowserAuthError: user_cancelled: x',
      'AADSTS70002: y',
      'AADSTS50126: z',
    ];
    const orders = [
      [first, second, third],
      [third, first, second],
      [second, third, first],
    ];
    for (const order of orders) {
      const { id, others } = said(order.join(' '));
      expect(id).toBe('AADSTS50126');
      expect(others.slice(0, 2)).toEqual([
        { id: 'AADSTS70002', role: 'wrapper', reason: 'umbrella' },
        { id: 'msal-browser:user_cancelled', role: 'wrapper', reason: 'library' },
      ]);
    }
  });
});

describe('where one code stands in the text it is the only one', () => {
  test.each([
    'AADSTS50076',
    'AADSTS50076 AADSTS50076: once more',
    '{"error":"invalid_grant","error_codes":[50076],"error_description":"AADSTS50076: x"}',
  ])('%s', (paste) =>
    expect(said(paste)).toMatchObject({ id: 'AADSTS50076', reason: 'only', confidence: 'exact' }),
  );
});

describe('what carries a code is listed with it', () => {
  test('the OAuth error, then the exceptions', () => {
    const paste =
      'com.microsoft.aad.msal4j.MsalInteractionRequiredException: {"error":"invalid_grant","error_codes":[50076]}';
    expect(said(paste).others).toEqual([
      { id: 'oauth:invalid_grant', role: 'wrapper', reason: 'oauth-error' },
      { id: 'msal-java:MsalInteractionRequiredException', role: 'wrapper', reason: 'exception' },
    ]);
  });

  test('and none twice, nor the primary itself', () => {
    const { others } = explain(
      '{"error":"invalid_grant"} again: {"error":"invalid_grant"} from Microsoft Entra',
    );
    expect(others).toEqual([]);
  });
});

describe('a text without a code is recognised', () => {
  test.each([
    [
      'by its message',
      'message',
      'message',
      "The user or administrator has not consented to use the application with ID 'x' named 'Contoso'. Send an interactive authorization request for this user and resource.",
      'AADSTS65001',
    ],
    [
      'by the beginning of a message that others share, and says so',
      'several',
      'fuzzy',
      'Due to a configuration change made by your administrator, or because you moved to a new location, you must',
      'AADSTS50076',
    ],
    [
      'by the OAuth error',
      'oauth-error',
      'exact',
      'Microsoft Entra answered invalid_client',
      'oauth:invalid_client',
    ],
    [
      'by the exception',
      'exception',
      'exact',
      'a MsalUiRequiredException of Microsoft.Identity.Client',
      'msal-dotnet:MsalUiRequiredException',
    ],
    [
      'by the HTTP status of the service',
      'http-status',
      'exact',
      'login.microsoftonline.com answered HTTP 503 Service Unavailable',
      'http:503',
    ],
    ['by the nearest spelling', 'spelling', 'fuzzy', 'no_account_eror', 'msal-browser:no_account_error'],
  ] as const)('%s', (_, reason, confidence, paste, id) =>
    expect(said(paste)).toMatchObject({ id, reason, confidence }),
  );

  test.each([
    [
      'its message before its OAuth error',
      'message',
      'Microsoft answered invalid_grant: The user or administrator has not consented to use the application with ID x named Contoso. Send an interactive authorization request for this user and resource.',
    ],
    [
      'its OAuth error before its exception',
      'oauth-error',
      'MsalServiceException of Microsoft.Identity.Client: invalid_client',
    ],
    [
      'its exception before its status',
      'exception',
      'login.microsoftonline.com: Microsoft.Identity.Client.MsalServiceException, HTTP 503 Service Unavailable',
    ],
  ])('%s', (_, reason, paste) => expect(said(paste).reason).toBe(reason));

  test('not by a status alone, nor by words of others', () => {
    expect(explain('HTTP 503 Service Unavailable').primary).toBeNull();
    expect(
      explain('accounts.google.com answered invalid_client for the request of the day').primary,
    ).toBeNull();
  });
});
