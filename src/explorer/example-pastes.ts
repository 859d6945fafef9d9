/** Pastes to try; every id, name and host in them is made up. */
export const examples = {
  dotnet: `MSAL.NetCore.4.87.0.0.MsalUiRequiredException:
\tErrorCode: invalid_grant
Microsoft.Identity.Client.MsalUiRequiredException: AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.
Trace ID: 255d1aef-8c98-452f-ac51-23d051240864
Correlation ID: fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7
Timestamp: 2026-11-20 09:14:07Z
   at Microsoft.Identity.Client.OAuth2.OAuth2Client.ThrowServerException(HttpResponse response)
   at Contoso.Orders.TokenProvider.GetTokenAsync() in /src/TokenProvider.cs:line 42`,
  token: `{
  "error": "invalid_client",
  "error_description": "AADSTS7000222: The provided client secret keys for app '5f0c6f83-17ec-4f3d-9b7e-9d7e2c7f1a55' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds. Trace ID: 0d6a1f5e-7f0e-4c39-8a0e-6b7d5e9a2100 Correlation ID: 6f9b1f44-2d7c-4f0e-b5a3-1f1a1c6a7e90 Timestamp: 2026-11-20 02:00:11Z",
  "error_codes": [7000222],
  "timestamp": "2026-11-20 02:00:11Z",
  "trace_id": "0d6a1f5e-7f0e-4c39-8a0e-6b7d5e9a2100",
  "correlation_id": "6f9b1f44-2d7c-4f0e-b5a3-1f1a1c6a7e90"
}`,
  url: 'https://orders.contoso.example/signin?error=consent_required&error_description=AADSTS65001%3a+The+user+or+administrator+has+not+consented+to+use+the+application+with+ID+%275f0c6f83-17ec-4f3d-9b7e-9d7e2c7f1a55%27+named+%27Contoso+Orders%27.+Send+an+interactive+authorization+request+for+this+user+and+resource.%0d%0aTrace+ID%3a+8b1c2a56-0f0b-4f0e-9d3e-2f5a7c1e3300%0d%0aCorrelation+ID%3a+2c9e0a4f-5d1b-4a7f-8b44-6f0d2a1b9c77%0d%0aTimestamp%3a+2026-11-20+16%3a41%3a52Z&error_uri=https%3a%2f%2flogin.microsoftonline.com%2ferror%3fcode%3d65001&state=1f0c',
  console: `Uncaught (in promise) BrowserAuthError: interaction_in_progress: Interaction is currently in progress. Please ensure that this interaction has been completed before calling an interactive API.   For more visit: aka.ms/msaljs/browser-errors
    at createBrowserAuthError (BrowserAuthError.mjs:262:12)
    at BrowserCacheManager.setInteractionInProgress (BrowserCacheManager.mjs:1042:23)`,
  challenge: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJlc3NlbnRpYWwiOnRydWUsInZhbHVlIjoiYzEifX19"`,
} as const;

export type ExampleName = keyof typeof examples;
