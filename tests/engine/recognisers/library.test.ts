import { describe, expect, test } from 'vitest';
import { signals } from '../knowledge.ts';

describe('which library wrote a text', () => {
  test.each([
    ['msal-dotnet', 'Microsoft.Identity.Client.MsalUiRequiredException: AADSTS50076'],
    ['msal-dotnet', 'MSAL.NetCore.4.61.3.0.MsalServiceException'],
    ['msal-dotnet', 'at Microsoft.Identity.Web.TokenAcquisition.GetAsync()'],
    ['msal-java', 'com.microsoft.aad.msal4j.MsalServiceException: AADSTS50076'],
    ['msal-android', 'com.microsoft.identity.client.exception.MsalUiRequiredException: x'],
    ['msal-objc', 'Error Domain=MSIDOAuthErrorDomain Code=-51411'],
    ['msal-objc', 'MSAL 1.6.3 iOS 17.6 [2026-11-20 09:14:07] x'],
    ['msal-node', 'at node_modules/@azure/msal-node/dist/index.js:1:2'],
    ['msal-browser', 'BrowserAuthError: interaction_in_progress: x'],
    ['msal-browser', '"@azure/msal-react": "^3.0.0"'],
    ['msal-common', 'ClientAuthError: no_tokens_found: x'],
    ['azure-identity', 'DefaultAzureCredential failed to retrieve a token'],
    ['azure-identity', 'azure.identity._exceptions.CredentialUnavailableError'],
    ['azure-identity', 'AzureCliCredential: Please run az login'],
    ['msal-python', '  File "/usr/lib/python3/site-packages/msal/application.py", line 95'],
    ['msal-python', "{'error': 'invalid_grant', 'error_description': 'AADSTS50076: x'}"],
    ['msal-go', 'http call(https://login.microsoftonline.com/x)(POST) error: reply status code was 400'],
  ])('%s: %s', (library, text) => expect(signals('library', text)).toEqual([library]));

  test.each(['AADSTS50076: x', '{"error":"invalid_grant"}', 'MsalUiRequiredException', 'a missal book', ''])(
    'none of %j',
    (text) => expect(signals('library', text)).toEqual([]),
  );

  test('the surest mark counts: a package that wraps MSAL.NET is not taken for another', () => {
    const text =
      'Azure.Identity.AuthenticationFailedException ---> Microsoft.Identity.Client.MsalServiceException: x';
    expect(signals('library', text)).toEqual(['msal-dotnet']);
  });

  test('MSAL Node is told from the MSAL.js that it is made of', () => {
    expect(
      signals('library', 'ClientAuthError: x\n at @azure/msal-node/dist @azure/msal-common/dist'),
    ).toEqual(['msal-node']);
  });
});

describe('the version that a library prints', () => {
  test.each([
    ['MSAL.NetCore.4.61.3.0.MsalUiRequiredException:', '4.61.3.0'],
    ['MSAL.Desktop/4.61.3.0', '4.61.3.0'],
    ['False MSAL 4.61.3.0 MSAL.NetCore .NET 8.0.20', '4.61.3.0'],
    ['Microsoft.Identity.Client, Version=4.61.3.0, Culture=neutral', '4.61.3.0'],
    ['MSAL 1.6.3 iOS 17.6', '1.6.3'],
    ['@azure/msal-browser@5.0.0', '5.0.0'],
    ['@azure/msal-common/v15.2.0', '15.2.0'],
    ['@azure/msal-node@3.1.0-beta.2', '3.1.0-beta.2'],
    ['x-client-VER: 4.28.1', '4.28.1'],
    ['{"name":"x-client-ver","value":"4.28.1"}', '4.28.1'],
    ['msal4j-1.17.2.jar', '1.17.2'],
    ['azsdk-python-identity/1.19.0', '1.19.0'],
    ['msal==1.31.0', '1.31.0'],
  ])('%s', (text, version) => expect(signals('library-version', text)).toEqual([version]));

  test.each(['.NET 8.0.20', 'Chrome/120.0.0.0', 'Version=4.61.3.0', 'AADSTS50076 1.2.3'])(
    'is not that of something else: %s',
    (text) => expect(signals('library-version', text)).toEqual([]),
  );
});
