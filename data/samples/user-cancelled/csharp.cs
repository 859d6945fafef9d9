using Microsoft.Identity.Client;

public sealed class SignIn
{
    private static readonly string[] Scopes = ["User.Read"];
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly IPublicClientApplication _app;
    private readonly nint _window;

    public SignIn(nint window)
    {
        _window = window;
        _app = PublicClientApplicationBuilder.Create("YOUR_CLIENT_ID")
            .WithAuthority(
                "https://login.microsoftonline.com/YOUR_TENANT_ID")
            .WithRedirectUri("http://localhost")
            .WithClientCapabilities(["cp1"])
            .Build();
    }

    /// <returns>The sign-in, or null when nobody signed in.</returns>
    public async Task<AuthenticationResult?> PromptAsync(
        IAccount? account, string? claims, CancellationToken stop)
    {
        using var wait =
            CancellationTokenSource.CreateLinkedTokenSource(stop);
        // No browser tells MSAL that its tab was closed: without a limit
        // this call waits for ever.
        wait.CancelAfter(LongestWait);
        try
        {
            return await _app.AcquireTokenInteractive(Scopes)
                .WithAccount(account)
                .WithClaims(claims)
                .WithParentActivityOrWindow(_window)
                .ExecuteAsync(wait.Token);
        }
        catch (MsalException ex) when (MeansNo(ex))
        {
            return null;
        }
        catch (OperationCanceledException)
            when (!stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private static bool MeansNo(MsalException ex) => ex.ErrorCode
        is MsalError.AuthenticationCanceledError or MsalError.AccessDenied;
}
