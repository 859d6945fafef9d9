using Microsoft.Identity.Client;

using Reason = Microsoft.Identity.Client.UiRequiredExceptionClassification;

/// <summary>A token, or words for the person who has none.</summary>
public sealed record Outcome(
    string? AccessToken, string Message, bool CanPrompt, string? Claims);

public sealed class TokenProvider
{
    private static readonly string[] Scopes = ["YOUR_API_SCOPE"];

    private readonly IPublicClientApplication _app =
        PublicClientApplicationBuilder.Create("YOUR_CLIENT_ID")
            .WithAuthority(
                "https://login.microsoftonline.com/YOUR_TENANT_ID")
            .WithRedirectUri("http://localhost")
            .WithClientCapabilities(["cp1"])
            .Build();

    public async Task<Outcome> GetTokenAsync(CancellationToken stop)
    {
        var account = (await _app.GetAccountsAsync()).FirstOrDefault();
        try
        {
            var result = await _app.AcquireTokenSilent(Scopes, account)
                .ExecuteAsync(stop);
            return new Outcome(result.AccessToken, "", false, null);
        }
        catch (MsalUiRequiredException ex)
        {
            var (message, canPrompt) = Explain(ex.Classification);
            return new Outcome(null, message, canPrompt, ex.Claims);
        }
        catch (IntuneAppProtectionPolicyRequiredException)
        {
            return new Outcome(
                null,
                "Your organisation has to protect this app on this device"
                    + " first. Ask it how to set that up.",
                false,
                null);
        }
    }

    private static (string Message, bool CanPrompt) Explain(Reason reason) =>
        reason switch
        {
            Reason.BasicAction =>
                ("Your organisation asks for one more step.", true),
            Reason.AdditionalAction =>
                ("A step outside this app is needed. The sign-in page says"
                    + " which.", true),
            Reason.ConsentRequired =>
                ("This app needs your permission to go on.", true),
            Reason.UserPasswordExpired =>
                ("Your password has expired. Sign in to set a new one.",
                    true),
            Reason.MessageOnly =>
                ("Your organisation does not allow this from here at the"
                    + " moment.", false),
            // None says no more than that MSAL was given no hint it knows:
            // most of these refusals end with a sign-in.
            _ => ("Please sign in to go on.", true),
        };
}
