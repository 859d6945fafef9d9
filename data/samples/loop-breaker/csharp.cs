using System.Collections.Concurrent;
using Microsoft.Identity.Client;

public sealed class SignInDoesNotHelpException : Exception
{
    public SignInDoesNotHelpException(MsalException refusal)
        : base("Signing in again does not help.", refusal)
    {
        CorrelationId = refusal.CorrelationId;
    }

    public string? CorrelationId { get; }
}

public sealed class TokenProvider
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<
        (string? Account, string Scopes, string? Claims),
        DateTimeOffset> _signedIn = new();
    private readonly IPublicClientApplication _app;
    private readonly nint _window;

    public TokenProvider(nint window)
    {
        _window = window;
        _app = PublicClientApplicationBuilder.Create("YOUR_CLIENT_ID")
            .WithAuthority(
                "https://login.microsoftonline.com/YOUR_TENANT_ID")
            .WithRedirectUri("http://localhost")
            .WithClientCapabilities(["cp1"])
            .Build();
    }

    /// <param name="claims">From a refusal by the API, or null.</param>
    public async Task<string> GetTokenAsync(
        string[] scopes, string? claims, CancellationToken stop)
    {
        var account = (await _app.GetAccountsAsync()).FirstOrDefault();
        try
        {
            var silent = await _app.AcquireTokenSilent(scopes, account)
                .WithClaims(claims)
                .ExecuteAsync(stop);
            return silent.AccessToken;
        }
        catch (MsalUiRequiredException ex)
        {
            var asked = claims ?? ex.Claims;
            var what = string.Join(' ', scopes.Order());
            var who = account?.HomeAccountId.Identifier;
            if (_signedIn.TryGetValue((who, what, asked), out var at)
                && DateTimeOffset.UtcNow - at < Memory)
                throw new SignInDoesNotHelpException(ex);

            var result = await PromptAsync(scopes, account, asked, stop);
            // Both: the account that signed in may not be the one that was
            // asked for, and the next refusal can name either.
            var other = result.Account.HomeAccountId.Identifier;
            _signedIn[(who, what, asked)] = DateTimeOffset.UtcNow;
            _signedIn[(other, what, asked)] = DateTimeOffset.UtcNow;
            return result.AccessToken;
        }
    }

    private Task<AuthenticationResult> PromptAsync(
        string[] scopes, IAccount? account, string? claims,
        CancellationToken stop) =>
        _app.AcquireTokenInteractive(scopes)
            .WithAccount(account)
            .WithClaims(claims)
            .WithParentActivityOrWindow(_window)
            .ExecuteAsync(stop);
}
