using Microsoft.Identity.Client;
using Microsoft.Identity.Client.Broker;

public sealed class BrokerSignIn
{
    private static readonly string[] Scopes = ["User.Read"];

    private readonly IPublicClientApplication _windows;
    private readonly IPublicClientApplication _browser;
    private readonly nint _window;

    public BrokerSignIn(nint window)
    {
        _window = window;
        _windows = Configure()
            .WithBroker(new BrokerOptions(
                BrokerOptions.OperatingSystems.Windows))
            .Build();
        _browser = Configure().Build();
    }

    /// <returns>The sign-in, or null when the person cancelled.</returns>
    public async Task<AuthenticationResult?> SignInAsync(
        CancellationToken stop)
    {
        try
        {
            return await SignInAsync(_windows, stop);
        }
        // MSAL goes to the browser by itself where Windows has no broker,
        // but not where its own native library is missing.
        catch (MsalClientException ex)
            when (ex.ErrorCode == "wam_runtime_init_failed")
        {
            return await SignInAsync(_browser, stop);
        }
    }

    private async Task<AuthenticationResult?> SignInAsync(
        IPublicClientApplication app, CancellationToken stop)
    {
        var known = (await app.GetAccountsAsync()).FirstOrDefault();
        var first = known ?? PublicClientApplication.OperatingSystemAccount;
        try
        {
            return await app.AcquireTokenSilent(Scopes, first)
                .ExecuteAsync(stop);
        }
        catch (MsalUiRequiredException ex)
        {
            return await PromptAsync(app, known, ex.Claims, stop);
        }
    }

    private async Task<AuthenticationResult?> PromptAsync(
        IPublicClientApplication app, IAccount? known, string? claims,
        CancellationToken stop)
    {
        try
        {
            var result = await app.AcquireTokenInteractive(Scopes)
                .WithAccount(known)
                .WithClaims(claims)
                .WithParentActivityOrWindow(_window)
                .ExecuteAsync(stop);
            if (known is not null
                && !known.HomeAccountId.Equals(result.Account.HomeAccountId))
                await app.RemoveAsync(known);
            return result;
        }
        catch (MsalClientException ex)
            when (ex.ErrorCode == MsalError.AuthenticationCanceledError)
        {
            return null;
        }
    }

    private static PublicClientApplicationBuilder Configure() =>
        PublicClientApplicationBuilder.Create("YOUR_CLIENT_ID")
            .WithAuthority(
                "https://login.microsoftonline.com/YOUR_TENANT_ID")
            .WithRedirectUri("http://localhost")
            .WithClientCapabilities(["cp1"]);
}
