import { describe, expect, test } from 'vitest';
import { explain, knowledge } from './knowledge.ts';

const handled = (paste: string) => {
  const { flow, handling } = explain(paste);
  return {
    flow,
    action: handling?.action,
    basis: handling?.basis,
    cautions: handling?.cautions,
    loopBreaker: handling?.loopBreaker,
  };
};

const claims =
  '"claims":"{\\"access_token\\":{\\"capolids\\":{\\"essential\\":true,\\"values\\":[\\"x\\"]}}}"';
const mfa = '{"error":"interaction_required","error_codes":[50076]';
const noConsent = '{"error":"invalid_grant","error_codes":[65001],"suberror":"consent_required"}';

describe('a flow is told', () => {
  test.each([
    [
      'on-behalf-of',
      'grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&requested_token_use=on_behalf_of',
    ],
    ['on-behalf-of', 'at Microsoft.Identity.Client.AcquireTokenOnBehalfOfParameterBuilder'],
    ['on-behalf-of', 'result = app.acquire_token_on_behalf_of(user_assertion)'],
    ['on-behalf-of', 'OnBehalfOfCredential authentication failed'],
    ['client-credentials', 'grant_type=client_credentials&client_id=x'],
    ['client-credentials', '{"grant_type": "client_credentials"}'],
    ['client-credentials', 'await app.AcquireTokenForClient(scopes).ExecuteAsync()'],
    ['client-credentials', 'app.acquire_token_for_client(scopes)'],
    ['client-credentials', 'cca.acquireTokenByClientCredential(request)'],
    ['client-credentials', 'ClientSecretCredential authentication failed'],
    ['client-credentials', 'WorkloadIdentityCredential authentication failed'],
    ['managed-identity', 'ManagedIdentityCredential authentication unavailable'],
    ['managed-identity', 'GET http://169.254.169.254/metadata/identity/oauth2/token'],
    ['device-code', 'grant_type=urn:ietf:params:oauth:grant-type:device_code'],
    ['device-code', 'pca.acquireTokenByDeviceCode(request)'],
    ['silent', 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?prompt=none&x=1'],
    ['silent', 'app.AcquireTokenSilent(scopes, account)'],
    ['silent', 'msalInstance.ssoSilent(request)'],
  ])('%s by %s', (flow, paste) => expect(explain(paste).flow).toBe(flow));

  test.each(['AADSTS50076: x', 'the observer', 'prompt=login', ''])('none by %j', (paste) =>
    expect(explain(paste).flow).toBeNull(),
  );
});

describe('a web API in the middle can ask nobody', () => {
  test('and hands the claims on to its caller', () => {
    expect(handled(`AcquireTokenOnBehalfOf ${mfa},${claims}}`)).toMatchObject({
      flow: 'on-behalf-of',
      action: 'acquire-interactively-with-claims',
      basis: 'claims',
      cautions: ['hand-claims-on'],
    });
  });

  test('and answers its caller where there are no claims', () => {
    expect(handled(`AcquireTokenOnBehalfOf ${mfa}}`).cautions).toEqual(['answer-the-caller']);
    expect(handled(`AcquireTokenOnBehalfOf ${noConsent}`)).toMatchObject({
      action: 'request-consent',
      cautions: ['answer-the-caller'],
    });
  });

  test('and needs no caution where nobody has to be asked', () => {
    expect(
      handled('AcquireTokenOnBehalfOf AADSTS50013: Assertion failed signature validation').cautions,
    ).toEqual([]);
  });
});

describe('without a user there is nobody to ask: what a person would mend is the administrator’s', () => {
  const alone = [
    ['client credentials', 'grant_type=client_credentials', 'client-credentials'],
    ['the method of MSAL.NET', 'AcquireTokenForClient', 'client-credentials'],
    ['a secret of azure-identity', 'ClientSecretCredential authentication failed:', 'client-credentials'],
    ['a managed identity', 'ManagedIdentityCredential authentication failed:', 'managed-identity'],
  ] as const;
  for (const [name, mark, flow] of alone) {
    test.each([
      ['a second factor', `${mfa}}`],
      ['consent', noConsent],
      ['a sign-in', 'Microsoft answered {"error":"invalid_grant"}'],
      ['the claims of a policy', `${mfa},${claims}}`],
    ])(`${name}: %s`, (_, error) => {
      expect(handled(`${mark} ${error}`)).toMatchObject({
        flow,
        action: 'ask-admin',
        basis: 'flow',
        cautions: ['no-user'],
      });
    });

    test(`${name}: what a developer mends stays the developer’s`, () => {
      expect(handled(`${mark} AADSTS7000215: Invalid client secret provided.`)).toMatchObject({
        action: 'fix-credentials',
        basis: 'entry',
        cautions: [],
      });
    });
  }

  test('a device code flow has a user', () => {
    expect(handled(`acquireTokenByDeviceCode ${mfa}}`)).toMatchObject({ flow: 'device-code', cautions: [] });
  });
});

describe('requests that go round in a circle', () => {
  const breaker = knowledge.index.retry.loopBreaker;

  test.each([
    [
      'the service refuses them',
      'AADSTS50196: The server terminated an operation because it encountered a client request loop.',
    ],
    [
      'silent ones end in login_required',
      'https://login.microsoftonline.com/x/authorize?prompt=none error=login_required AADSTS50058',
    ],
    [
      'silent ones of a library do',
      'ssoSilent: InteractionRequiredAuthError: login_required: AADSTS50058: x',
    ],
  ])('%s: how often to try at most is said', (_, paste) => {
    expect(handled(paste)).toMatchObject({ cautions: ['break-the-loop'], loopBreaker: breaker });
  });

  test('one silent try, then a sign-in, and no more for five minutes', () => {
    expect(breaker).toMatchObject({ silentTries: 1, interactiveTries: 1, windowSeconds: 300 });
  });

  test.each([
    ['a sign-in that nobody tried silently', 'error=login_required AADSTS50058'],
    ['a silent request that fails for another reason', 'prompt=none error=interaction_required AADSTS50076'],
    ['any other error', 'AADSTS50011'],
  ])('%s is no loop', (_, paste) => {
    expect(handled(paste).cautions).not.toContain('break-the-loop');
    expect(handled(paste).loopBreaker).toBeNull();
  });
});

describe('a person who cancelled is left alone', () => {
  test.each([
    'error=access_denied&error_subcode=cancel&state=1',
    'https://app.contoso.com/?error=access_denied&error_subcode=cancel&error_description=AADSTS65004%3a+User+declined+to+consent',
    '{"error":"access_denied","error_subcode":"cancel","error_description":"AADSTS65004: x"}',
  ])('at the service: %s', (paste) =>
    expect(handled(paste)).toMatchObject({ action: 'nothing-to-do', basis: 'suberror' }),
  );

  test('but one who declined is told what that means', () => {
    expect(
      handled('{"error":"access_denied","error_description":"AADSTS65004: User declined to consent"}').action,
    ).toBe('show-message');
  });

  test.each([
    ['MSAL.js in a browser', 'BrowserAuthError: user_cancelled: User cancelled the flow'],
    ['MSAL.js with a broker', 'ClientAuthError: user_canceled: x'],
    ['MSAL Node', 'ClientAuthError: device_code_polling_cancelled: x'],
    [
      'MSAL.NET',
      'MSAL.NetCore.4.61.3.0.MsalClientException:\n\tErrorCode: authentication_canceled\nMicrosoft.Identity.Client.MsalClientException: User canceled authentication.',
    ],
    [
      'MSAL Android, its class',
      'com.microsoft.identity.client.exception.MsalUserCancelException: User cancelled the authorization request.',
    ],
    ['MSAL for iOS and macOS, its number', 'Error Domain=MSALErrorDomain Code=-50005 "(null)"'],
    ['MSAL for iOS and macOS, its constant', 'MSALErrorUserCanceled'],
    ['Azure AD B2C', 'AADB2C90091: The user has cancelled entering self-asserted information.'],
    ['a device code sign-in', '{"error":"authorization_declined","error_description":"AADSTS70016: x"}'],
  ])('by %s', (_, paste) => expect(handled(paste)).toMatchObject({ action: 'nothing-to-do', cautions: [] }));
});
