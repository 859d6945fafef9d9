using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;

const int TryLater = 75, FixNeeded = 78;
string[] scopes = ["https://graph.microsoft.com/.default"];

using var certificate = X509Certificate2.CreateFromPemFile(
    "YOUR_CERTIFICATE.pem", "YOUR_PRIVATE_KEY.pem");

var app = ConfidentialClientApplicationBuilder
    .Create("YOUR_CLIENT_ID")
    .WithAuthority("https://login.microsoftonline.com/YOUR_TENANT_ID")
    .WithCertificate(certificate)
    .WithClientCapabilities(["cp1"])
    .Build();

try
{
    var result = await app.AcquireTokenForClient(scopes).ExecuteAsync();
    await RunJobAsync(result.AccessToken);
    return 0;
}
catch (MsalServiceException ex)
{
    Console.Error.WriteLine(
        $"No token: {ex.ErrorCode}, HTTP {ex.StatusCode}, " +
        $"correlation {ex.CorrelationId}, " +
        $"retry after {ex.Headers?.RetryAfter?.ToString() ?? "-"}");
    // MSAL has repeated what one more try may mend, and there is nobody to
    // prompt: the scheduler waits, or a person mends the setup.
    return ex.IsRetryable ? TryLater : FixNeeded;
}
catch (HttpRequestException ex)
{
    Console.Error.WriteLine($"No answer: {ex.HttpRequestError}");
    return TryLater;
}

static Task RunJobAsync(string accessToken) =>
    throw new NotImplementedException("Call your API here.");
