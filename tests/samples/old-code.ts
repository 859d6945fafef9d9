/** Something that the old documentation printed and that is wrong. */
export interface OldCode {
  languages: string[] | 'all';
  /** A line that has it, as it was printed. */
  broken: string;
  pattern: RegExp;
  /** What is right. */
  instead: string;
}

const web = ['javascript', 'node'];

/** Wrong names, types and habits of the pages that this project replaces, with what is right. */
export const oldCode: OldCode[] = [
  {
    languages: 'all',
    broken: 'app.AcquireTokenInteractively()',
    pattern: /AcquireToken(?:Interactively|interactive)/,
    instead: 'AcquireTokenInteractive(scopes)',
  },
  {
    languages: ['csharp', 'java', 'python', 'kotlin'],
    broken: 'app.AcquireTokenByDeviceCodeFlow(scopes)',
    pattern: /AcquireTokenByDeviceCode/,
    instead: 'AcquireTokenWithDeviceCode(scopes, callback)',
  },
  {
    languages: ['csharp', 'java', 'go', 'python', 'kotlin'],
    broken: 'app.AcquireTokenSilently(scopes)',
    pattern: /AcquireTokenSilently\(/,
    instead: 'AcquireTokenSilent, or acquireTokenSilently in Java',
  },
  {
    languages: ['csharp'],
    broken: '.WithClaim(ex.Claims)',
    pattern: /\.WithClaim\(/,
    instead: '.WithClaims(claims) of the request',
  },
  {
    languages: ['csharp'],
    broken: 'catch (MsalUIRequiredException ex)',
    pattern: /MsalUIRequired/,
    instead: 'MsalUiRequiredException',
  },
  {
    languages: ['csharp'],
    broken: 'catch (MsalUiRequiredException ex) when (ex.ErrorCode == MsalError.InvalidGrantError)',
    pattern: /InvalidGrantError/,
    instead: 'catch MsalUiRequiredException without a filter and read its Classification',
  },
  {
    languages: ['csharp', 'java', 'python'],
    broken: 'if (ex.ErrorCode == "UserCanceled")',
    pattern: /UserCancel/,
    instead: 'MsalError.AuthenticationCanceledError in .NET; the others have no such error',
  },
  {
    languages: ['csharp'],
    broken: 'app.AcquireTokenSilent(scopes).WithPrompt(Prompt.None)',
    pattern: /Prompt\.(?:None|Never)|PromptNeverFailed/,
    instead: 'neither: one never existed, the other needs .NET Framework',
  },
  {
    languages: ['csharp'],
    broken: 'app.AcquireTokenByIntegratedWindowsAuth(scopes)',
    pattern: /AcquireTokenBy(?:IntegratedWindowsAuth|UsernamePassword)/,
    instead: 'the broker (WAM)',
  },
  {
    languages: ['csharp'],
    broken: 'app.AcquireTokenForClient(scopes, account)',
    pattern: /AcquireTokenForClient\([^),]*,/,
    instead: 'AcquireTokenForClient(scopes): client credentials have no account',
  },
  {
    languages: ['csharp'],
    broken: 'RetryConditionHeaderValue retryAfter = serviceException.Headers.RetryAfter;',
    pattern: /Headers\.RetryAfter|namedHeaders/,
    instead: 'Headers?.RetryAfter: either may be null',
  },
  {
    languages: ['csharp'],
    broken: 'delay = retryAfter.Date.Value.Offset;',
    pattern: /Value\.Offset/,
    instead: 'Date - DateTimeOffset.UtcNow: the offset is that of the time zone',
  },
  {
    languages: ['csharp'],
    broken: 'Thread.Sleep((int)delay.Value.TotalMilliseconds);',
    pattern: /Thread\.Sleep/,
    instead: 'await Task.Delay(delay, cancellationToken)',
  },
  {
    languages: web,
    broken: 'const app = new Msal.UserAgentApplication(msalConfig);',
    pattern: /UserAgentApplication|\bMsal\./,
    instead: 'new PublicClientApplication(config) and initialize()',
  },
  {
    languages: web,
    broken: 'app.handleRedirectCallback((error, response) => {});',
    pattern: /handleRedirectCallback/,
    instead: 'await app.handleRedirectPromise()',
  },
  {
    languages: web,
    broken: 'accessTokenRequest.claimsRequest = extractClaims(error.errorMessage);',
    pattern: /claimsRequest|extractClaims/,
    instead: 'request.claims = error.claims',
  },
  {
    languages: web,
    broken: 'if (error.errorCode === "consent_required" || error.errorCode === "login_required")',
    pattern: /errorCode\s*===?\s*["'](?:consent|interaction|login)_required/,
    instead: 'error instanceof InteractionRequiredAuthError',
  },
  {
    languages: ['python'],
    broken: 'url = app.get_authorization_request_url(scopes)',
    pattern: /get_authorization_request_url|acquire_token_by_authorization_code\(/,
    instead: 'initiate_auth_code_flow and acquire_token_by_auth_code_flow',
  },
  {
    languages: ['python'],
    broken: 'result = app.acquire_token_silent(scopes, account)',
    pattern: /acquire_token_silent\(/,
    instead: 'acquire_token_silent_with_error: the other hides why there is no token',
  },
  {
    languages: ['java'],
    broken: '.b2cAuthority("https://login.microsoftonline.com/common")',
    pattern: /\.b2cAuthority\(/,
    instead: '.authority(…)',
  },
  {
    languages: ['java'],
    broken: 'SilentParameters parameters = SilentParameters.builder(scope).build();',
    pattern: /SilentParameters\.builder\([^,()]*\)/,
    instead: 'SilentParameters.builder(scopes, account): without one no user token is found',
  },
  {
    languages: ['java'],
    broken: 'DeviceCodeParameters parameters = DeviceCodeParameters.builder(scopes, consumer).build();',
    pattern: /\bDeviceCodeParameters\b/,
    instead: 'DeviceCodeFlowParameters',
  },
  {
    languages: ['java'],
    broken: 'case InteractionRequiredExceptionReason.BasicAction:',
    pattern: /InteractionRequiredExceptionReason\.[A-Z][a-z]/,
    instead: 'constants in capitals: BASIC_ACTION',
  },
  {
    languages: ['java'],
    broken: 'if (ex instanceof MsalInteractionRequiredException) { // ex is what join() threw',
    pattern: /\b(?:ex|exception) instanceof Msal/,
    instead: 'e.getCause(): join() throws CompletionException',
  },
  {
    languages: 'all',
    broken: 'https://docs.microsoft.com/azure/active-directory',
    pattern: /docs\.microsoft\.com|\bAzure AD\b|Azure Active Directory|\bAAD\b|\bADAL\b|graph\.windows\.net/,
    instead: 'today’s names: learn.microsoft.com, Microsoft Entra ID, MSAL, graph.microsoft.com',
  },
];
