using Microsoft.Identity.Client;

public sealed class DaemonTokens
{
    private const int MaxTries = 4;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(5);
    private static readonly string[] Scopes = ["YOUR_API/.default"];

    private readonly IConfidentialClientApplication _app =
        ConfidentialClientApplicationBuilder.Create("YOUR_CLIENT_ID")
            .WithAuthority(
                "https://login.microsoftonline.com/YOUR_TENANT_ID")
            .WithClientSecret(
                Environment.GetEnvironmentVariable("CLIENT_SECRET"))
            .Build();

    public async Task<AuthenticationResult> AcquireAsync(
        CancellationToken ct = default)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await _app.AcquireTokenForClient(Scopes)
                    .ExecuteAsync(ct);
            }
            // MSAL.NET has repeated a time-out or a 5xx without Retry-After
            // once by now, a 429 never, and blocks what comes too early.
            catch (MsalServiceException ex)
                when (ex.IsRetryable && tries < MaxTries)
            {
                await Task.Delay(DelayAfter(ex, tries), ct);
            }
        }
    }

    private static TimeSpan DelayAfter(MsalServiceException ex, int tries)
    {
        var retryAfter = ex.Headers?.RetryAfter;
        var told = retryAfter?.Delta
            ?? retryAfter?.Date - DateTimeOffset.UtcNow
            ?? FirstDelay * Math.Pow(2, tries - 1);
        var jitter = TimeSpan.FromSeconds(Random.Shared.NextDouble() * 2);
        return told > TimeSpan.Zero ? told + jitter : jitter;
    }
}
