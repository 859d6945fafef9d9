import { describe, expect, test } from 'vitest';
import { explain } from './knowledge.ts';

const decided = (paste: string) => {
  const { handling } = explain(paste);
  return handling && [handling.action, handling.basis];
};

describe('what the app does is decided', () => {
  test('by the claims of an API: silently first', () => {
    const claims = Buffer.from('{"access_token":{"nbf":{"essential":true,"value":"1"}}}').toString('base64');
    expect(decided(`WWW-Authenticate: Bearer error="insufficient_claims", claims="${claims}"`)).toEqual([
      'acquire-silently-with-claims',
      'claims',
    ]);
  });

  test('by the claims of the token endpoint: interactively', () => {
    const paste = '{"error":"interaction_required","error_codes":[53003],"claims":"{\\"access_token\\":{}}"}';
    expect(decided(paste)).toEqual(['acquire-interactively-with-claims', 'claims']);
  });

  test('by a suberror that no prompt can cure, also where there are claims', () => {
    const paste =
      '{"error":"invalid_grant","error_codes":[53003],"suberror":"message_only","claims":"{\\"access_token\\":{}}"}';
    expect(decided(paste)).toEqual(['show-message', 'suberror']);
  });

  test('by the suberror before the number', () => {
    expect(decided('{"error":"invalid_grant","error_codes":[53003],"suberror":"message_only"}')).toEqual([
      'show-message',
      'suberror',
    ]);
  });

  test('by the OAuth error before the number', () => {
    expect(decided('{"error":"invalid_grant","error_codes":[700082]}')).toEqual([
      'acquire-interactively',
      'oauth-error',
    ]);
  });

  test('by the OAuth error, not by the status of the app around it', () => {
    const paste =
      'GET /signin-oidc responded HTTP/1.1 500 Internal Server Error\n{"error":"invalid_grant","error_codes":[700082]}';
    expect(decided(paste)).toEqual(['acquire-interactively', 'oauth-error']);
  });

  test('by the entry where it names a special case of the OAuth error', () => {
    expect(decided('{"error":"invalid_grant","error_codes":[65001]}')).toEqual(['request-consent', 'entry']);
  });

  test('by the entry where nothing else is in the paste', () => {
    expect(decided('AADSTS7000222')).toEqual(['fix-credentials', 'entry']);
  });

  test("by a library's own error code", () => {
    expect(decided('BrowserAuthError: user_cancelled: User cancelled the flow')).toEqual([
      'nothing-to-do',
      'error-code',
    ]);
  });

  test('by the exception type where the number has no entry', () => {
    const paste = 'com.microsoft.aad.msal4j.MsalInteractionRequiredException: AADSTS399999: something new';
    expect(decided(paste)).toEqual(['acquire-interactively', 'exception']);
  });

  test('not at all for an unknown number alone', () => {
    expect(decided('AADSTS399999')).toBeNull();
  });
});

describe('repeats', () => {
  const plan = (paste: string) => explain(paste).handling?.retry;
  const dotnet =
    'MSAL.NetCore.4.61.3.0.MsalServiceException:\n\tErrorCode: temporarily_unavailable\n\tStatusCode: ';

  test('a 429 waits as long as Retry-After says', () => {
    expect(plan(`${dotnet}429 \n\tHeaders: Retry-After: 60`)).toMatchObject({
      policy: 'throttled',
      wait: { kind: 'seconds', seconds: 60 },
    });
  });

  test('a Retry-After date is kept as it is written', () => {
    expect(plan(`${dotnet}429 \n\tHeaders: Retry-After: Fri, 20 Nov 2026 09:15:00 GMT`)).toMatchObject({
      wait: { kind: 'until', date: 'Fri, 20 Nov 2026 09:15:00 GMT' },
    });
  });

  test('a 429 without Retry-After backs off from five seconds', () => {
    expect(plan(`${dotnet}429 `)).toMatchObject({ wait: { kind: 'backoff', baseSeconds: 5, factor: 2 } });
  });

  test('a 5xx is repeated once, and the plan knows that MSAL.NET has done so already', () => {
    const found = plan(
      'MSAL.NetCore.4.61.3.0.MsalServiceException:\n\tErrorCode: service_not_available\n\tStatusCode: 503 ',
    );
    expect(found).toMatchObject({ policy: 'unavailable', attempts: 1, library: { family: 'msal-dotnet' } });
    expect(found?.library?.retries[0]).toMatchObject({ count: 1, delaySeconds: 1 });
  });

  test.each([
    [
      'MSAL.NetCore.4.61.3.0.MsalServiceException:\n\tErrorCode: service_not_available\n\tStatusCode: 503 ',
      'unavailable',
      1,
    ],
    [
      'com.microsoft.aad.msal4j.MsalServiceException: login.microsoftonline.com HTTP status: 503',
      'unavailable',
      1,
    ],
    [
      'http call(https://login.microsoftonline.com/x/oauth2/v2.0/token)(POST) error: reply status code was 503:',
      'unavailable',
      0,
    ],
    ['BrowserAuthError: post_request_failed: Request failed', 'transient', 1],
  ])('%s is planned as %s, tried %i times already', (paste, policy, alreadyTried) =>
    expect(plan(paste)).toMatchObject({ policy, alreadyTried }),
  );

  test('nothing is repeated where the configuration is wrong', () => {
    expect(plan('AADSTS50011')).toBeNull();
  });
});

describe('where several facts could decide, the most telling does', () => {
  const token = '"claims":"{\\"access_token\\":{\\"nbf\\":{\\"essential\\":true}}}"';

  test.each([
    [
      'the person who cancelled, before a library’s code',
      'BrowserAuthError: popup_window_error: error=access_denied&error_subcode=cancel',
      ['nothing-to-do', 'suberror'],
    ],
    [
      'Retry-After, before the OAuth error',
      '{"error":"temporarily_unavailable","error_codes":[90055]} Retry-After: 17',
      ['retry-after-delay', 'retry-after'],
    ],
    [
      'the status 429, before the number',
      'login.microsoftonline.com HTTP/1.1 429 Too Many Requests AADSTS50076',
      ['retry-after-delay', 'http-status'],
    ],
    [
      'a suberror that no prompt can cure, before the claims',
      `{"error":"invalid_grant","suberror":"message_only",${token}}`,
      ['show-message', 'suberror'],
    ],
    [
      'the claims, before a suberror that a prompt cures',
      `{"error":"invalid_grant","suberror":"basic_action",${token}}`,
      ['acquire-interactively-with-claims', 'claims'],
    ],
    [
      'the suberror, before the OAuth error',
      '{"error":"invalid_grant","suberror":"consent_required","error_codes":[50076]}',
      ['request-consent', 'suberror'],
    ],
    [
      'the OAuth error, before the exception',
      'com.microsoft.aad.msal4j.MsalInteractionRequiredException: {"error":"invalid_scope","error_codes":[399999]}',
      ['fix-configuration', 'oauth-error'],
    ],
    [
      'the exception, before the entry',
      'com.microsoft.aad.msal4j.MsalInteractionRequiredException: AADSTS90002: Tenant not found',
      ['acquire-interactively', 'exception'],
    ],
  ])('%s', (_, paste, decision) => expect(decided(paste)).toEqual(decision));

  test('claims that stand beside an OAuth error of the configuration decide nothing', () => {
    expect(decided(`{"error":"invalid_client","error_codes":[7000215],${token}}`)?.[1]).not.toBe('claims');
  });
});
