using System.Net;
using System.Net.Http.Headers;
using Microsoft.Identity.Client;

public sealed class ApiClient
{
    private static readonly string[] Scopes = ["YOUR_API_SCOPE"];

    private readonly IPublicClientApplication _app;
    private readonly HttpClient _http;
    private readonly nint _window;

    public ApiClient(HttpClient http, nint window)
    {
        _http = http;
        _window = window;
        _app = PublicClientApplicationBuilder.Create("YOUR_CLIENT_ID")
            .WithAuthority(
                "https://login.microsoftonline.com/YOUR_TENANT_ID")
            .WithRedirectUri("http://localhost")
            .WithClientCapabilities(["cp1"])
            .Build();
    }

    /// <returns>The answer, or null when the user cancels.</returns>
    public async Task<HttpResponseMessage?> GetAsync(
        Uri url, CancellationToken ct)
    {
        var response = await SendAsync(url, claims: null, ct);
        if (response is not { StatusCode: HttpStatusCode.Unauthorized })
            return response;

        var claims = WwwAuthenticateParameters
            .GetClaimChallengeFromResponseHeaders(response.Headers);
        if (string.IsNullOrEmpty(claims)) return response;

        response.Dispose();
        // Without the claims the cache returns the token just refused.
        return await SendAsync(url, claims, ct);
    }

    private async Task<HttpResponseMessage?> SendAsync(
        Uri url, string? claims, CancellationToken ct)
    {
        if (await GetTokenAsync(claims, ct) is not { } token) return null;

        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization =
            new AuthenticationHeaderValue("Bearer", token);
        return await _http.SendAsync(request, ct);
    }

    private async Task<string?> GetTokenAsync(
        string? claims, CancellationToken ct)
    {
        var account = (await _app.GetAccountsAsync()).FirstOrDefault();
        try
        {
            var silent = await _app.AcquireTokenSilent(Scopes, account)
                .WithClaims(claims).ExecuteAsync(ct);
            return silent.AccessToken;
        }
        catch (MsalUiRequiredException ex)
        {
            return await PromptAsync(account, claims ?? ex.Claims, ct);
        }
    }

    private async Task<string?> PromptAsync(
        IAccount? account, string? claims, CancellationToken ct)
    {
        try
        {
            var prompted = await _app.AcquireTokenInteractive(Scopes)
                .WithAccount(account).WithClaims(claims)
                .WithParentActivityOrWindow(_window)
                .ExecuteAsync(ct);
            return prompted.AccessToken;
        }
        catch (MsalClientException ex)
            when (ex.ErrorCode == MsalError.AuthenticationCanceledError)
        {
            return null;
        }
    }
}
