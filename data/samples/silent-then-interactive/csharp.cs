using Microsoft.Identity.Client;

public sealed class TokenProvider
{
    private static readonly string[] Scopes = ["User.Read"];

    private readonly IPublicClientApplication _app;
    private readonly nint _window;
    private readonly Action<string> _tell;

    public TokenProvider(nint window, Action<string> tell)
    {
        _window = window;
        _tell = tell;
        _app = PublicClientApplicationBuilder
            .Create("YOUR_CLIENT_ID")
            .WithAuthority(
                "https://login.microsoftonline.com/YOUR_TENANT_ID")
            .WithRedirectUri("http://localhost")
            .WithClientCapabilities(["cp1"])
            .Build();
    }

    /// <returns>The token, or null when the person cancelled.</returns>
    public async Task<string?> GetTokenAsync(CancellationToken stop)
    {
        var accounts = await _app.GetAccountsAsync();
        var account = accounts.FirstOrDefault();
        try
        {
            var result = await _app
                .AcquireTokenSilent(Scopes, account)
                .ExecuteAsync(stop);
            return result.AccessToken;
        }
        catch (MsalUiRequiredException ex)
        {
            _tell(Explain(ex.Classification));
            return await SignInAsync(account, ex.Claims, stop);
        }
    }

    private async Task<string?> SignInAsync(
        IAccount? account, string? claims, CancellationToken stop)
    {
        try
        {
            // Without the claims the next try is refused the same way.
            var result = await _app
                .AcquireTokenInteractive(Scopes)
                .WithAccount(account)
                .WithClaims(claims)
                .WithParentActivityOrWindow(_window)
                .ExecuteAsync(stop);
            return result.AccessToken;
        }
        catch (MsalClientException ex)
            when (ex.ErrorCode == MsalError.AuthenticationCanceledError)
        {
            return null;
        }
    }

    private static string Explain(
        UiRequiredExceptionClassification reason) => reason switch
    {
        UiRequiredExceptionClassification.MessageOnly =>
            "Access is blocked. The next page explains why.",
        UiRequiredExceptionClassification.AdditionalAction =>
            "A step outside this app is needed. See the next page.",
        UiRequiredExceptionClassification.UserPasswordExpired =>
            "Your password has expired. Set a new one to go on.",
        _ => "Please sign in to go on.",
    };
}
