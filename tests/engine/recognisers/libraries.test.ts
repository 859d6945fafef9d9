import { describe, expect, test } from 'vitest';
import { exceptionId } from '../../../src/engine/recognisers/exceptions.ts';
import { knowledge, signals } from '../knowledge.ts';

describe('.NET', () => {
  const paste = `MSAL.NetCore.4.61.3.0.MsalClientException:
\tErrorCode: authentication_canceled
Microsoft.Identity.Client.MsalClientException: User canceled authentication. `;

  test('the error code of a client exception is a code', () => {
    expect(signals('code', paste)).toEqual(['msal-dotnet:authentication_canceled']);
  });

  test('an OAuth word as error code is an OAuth error', () => {
    expect(
      signals('oauth-error', 'MSAL.NetCore.4.61.3.0.MsalUiRequiredException:\n\tErrorCode: invalid_grant'),
    ).toEqual(['invalid_grant']);
  });

  test('the exception type, the library and its version are read', () => {
    expect(signals('exception', paste)).toEqual([
      'MsalClientException',
      'Microsoft.Identity.Client.MsalClientException',
    ]);
    expect(signals('library', paste)).toEqual(['msal-dotnet']);
    expect(signals('library-version', paste)).toEqual(['4.61.3.0']);
  });

  test('the numbers of the Windows broker are one, signed, unsigned or hexadecimal', () => {
    const wam = (number: string) => signals('code', `MSAL.NetCore.4.64.0.0 WAM_provider_error_${number}`);
    expect(wam('3399614466')).toEqual(['wam:3399614466']);
    expect(wam('-895352830')).toEqual(['wam:3399614466']);
    expect(wam('0xCAA20002')).toEqual(['wam:3399614466']);
    expect(signals('code', 'broker_error: Error code: 3399614476, Tag: 557973641')).toEqual([
      'wam:3399614476',
    ]);
    expect(signals('code', 'Error code: CAA2000C')).toEqual(['wam:3399614476']);
    expect(signals('code', 'Server error code 0xcaa2000c')).toEqual(['wam:3399614476']);
  });
});

describe('JavaScript', () => {
  test('a console line holds class and code', () => {
    const paste =
      'Uncaught (in promise) BrowserAuthError: interaction_in_progress: Interaction is currently in progress.';
    expect(signals('code', paste)).toEqual(['msal-browser:interaction_in_progress']);
    expect(signals('exception', paste)).toEqual(['BrowserAuthError']);
  });

  test('version 5 prints a link in place of a sentence', () => {
    expect(signals('code', 'See https://aka.ms/msal.js.errors#user_cancelled for details')).toEqual([
      'msal-browser:user_cancelled',
    ]);
  });

  test('an error object is read by its properties', () => {
    expect(signals('code', "BrowserAuthError { errorCode: 'popup_window_error', errorMessage: '' }")).toEqual(
      ['msal-browser:popup_window_error'],
    );
  });

  test('an OAuth word behind the class is an OAuth error', () => {
    expect(signals('oauth-error', 'InteractionRequiredAuthError: login_required: AADSTS50058: …')).toEqual([
      'login_required',
    ]);
  });
});

describe('Apple', () => {
  test('a dump holds the code and the internal code', () => {
    const paste =
      'Error Domain=MSALErrorDomain Code=-50000 "(null)" UserInfo={MSALInternalErrorCodeKey=-42402}';
    expect(signals('code', paste)).toEqual([
      'msal-objc:MSALErrorInternal',
      'msal-objc:MSALInternalErrorInteractiveSessionAlreadyRunning',
    ]);
  });

  test('the localised description names domain and number', () => {
    expect(signals('code', "The operation couldn't be completed. (MSALErrorDomain error -50005.)")).toEqual([
      'msal-objc:MSALErrorUserCanceled',
    ]);
  });

  test('a number whose domain was cut off counts where the catalog knows it', () => {
    expect(signals('code', 'Code=-50002 "(null)"')).toEqual(['msal-objc:MSALErrorInteractionRequired']);
    expect(signals('code', 'Code=-12345 "(null)"')).toEqual([]);
  });

  test('the network domain counts only beside MSAL', () => {
    const dump = 'Error Domain=NSURLErrorDomain Code=-1009 "offline"';
    expect(signals('code', dump)).toEqual([]);
    expect(signals('code', `MSAL 2.13.0 iOS ${dump}`)).toEqual([
      'msal-objc:NSURLErrorNotConnectedToInternet',
    ]);
  });
});

describe('exception types', () => {
  test.each([
    ['com.microsoft.aad.msal4j.MsalInteractionRequiredException: AADSTS65001', 'msal-java'],
    ['com.microsoft.identity.client.exception.MsalClientException: There is', 'msal-android'],
    ['Microsoft.Identity.Client.MsalClientException: User canceled', 'msal-dotnet'],
    ['Azure.Identity.CredentialUnavailableException: DefaultAzureCredential', 'azure-identity'],
    ['BrowserAuthError: hash_empty_error', 'msal-browser'],
  ])('%s are read with their package and found in the catalog', (paste, family) => {
    const [type = ''] = paste.split(':');
    expect(signals('exception', paste)).toEqual([type]);
    expect(exceptionId(knowledge.index, type, null)).toBe(`${family}:${type.split('.').pop()}`);
  });

  test('a class that several libraries have is told apart by the library', () => {
    expect(exceptionId(knowledge.index, 'MsalServiceException', null)).toBeNull();
    expect(exceptionId(knowledge.index, 'MsalServiceException', 'msal-java')).toBe(
      'msal-java:MsalServiceException',
    );
  });

  test.each([
    ['File "/x/msal/authority.py", line 95\nValueError: OIDC Discovery failed', ['ValueError']],
    [
      'shaded.org.apache.AzureADAuthenticator$HttpException: HTTP Error 400',
      ['shaded.org.apache.AzureADAuthenticator$HttpException'],
    ],
    ['GuzzleHttp\\Exception\\ClientException', ['GuzzleHttp\\Exception\\ClientException']],
    ['OAuth2::Error, unauthorized_client', ['OAuth2::Error']],
    ['PlatformException(token_failed, …)', ['PlatformException']],
    ['   at Microsoft.Identity.Client.OAuth2Client.ThrowServerException(HttpResponse response)', []],
    ['thrown in /app/vendor/src/RequestException.php:113', []],
    ['if (ex.IsError || GetLastError())', []],
  ])('%s', (paste, types) => expect(signals('exception', paste)).toEqual(types));
});

describe('libraries', () => {
  test.each([
    ["{'error': 'invalid_grant', 'error_description': 'AADSTS50076: …'}", 'msal-python'],
    ['http call(https://login.microsoftonline.com/x)(POST) error: reply status code was 400', 'msal-go'],
    ['java.util.concurrent.CompletionException: com.microsoft.aad.msal4j.MsalServiceException', 'msal-java'],
  ])('the library of %s is %s', (paste, library) => expect(signals('library', paste)).toEqual([library]));
});
