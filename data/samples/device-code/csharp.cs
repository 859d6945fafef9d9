using Microsoft.Identity.Client;

string[] scopes = ["YOUR_API_SCOPE"];

var app = PublicClientApplicationBuilder.Create("YOUR_CLIENT_ID")
    .WithAuthority("https://login.microsoftonline.com/YOUR_TENANT_ID")
    .WithClientCapabilities(["cp1"])
    .Build();

while (true)
{
    try
    {
        await RunAsync(await GetTokenAsync());
        return 0;
    }
    catch (MsalServiceException ex) when (ex.ErrorCode
        is "authorization_declined" or MsalError.AccessDenied)
    {
        Console.Error.WriteLine("The sign-in was declined.");
        return 1;
    }
    // Whichever clock is first ends the code: that of MSAL, in its own
    // word, or that of the service, in the word of the standard.
    catch (MsalException ex) when (ex.ErrorCode
        is MsalError.CodeExpired or "expired_token")
    {
        Console.Error.Write("The code ran out. Get a new one? (y/n) ");
        if (Console.ReadLine()?.Trim().ToLowerInvariant() != "y") return 1;
    }
}

async Task<string> GetTokenAsync()
{
    var account = (await app.GetAccountsAsync()).FirstOrDefault();
    try
    {
        var silent = await app.AcquireTokenSilent(scopes, account)
            .ExecuteAsync();
        return silent.AccessToken;
    }
    catch (MsalUiRequiredException ex)
    {
        var result = await app.AcquireTokenWithDeviceCode(scopes, ShowAsync)
            .WithClaims(ex.Claims)
            .ExecuteAsync();
        return result.AccessToken;
    }
}

static Task ShowAsync(DeviceCodeResult code)
{
    Console.Error.WriteLine(
        $"Open {code.VerificationUrl} on any device and enter " +
        $"{code.UserCode} before {code.ExpiresOn.ToLocalTime():t}.");
    return Task.CompletedTask;
}

static Task RunAsync(string accessToken) =>
    throw new NotImplementedException("Call your API here.");
