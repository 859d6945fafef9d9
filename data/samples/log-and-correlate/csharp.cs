using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

public sealed class LoggedTokens
{
    private static readonly string[] Scopes = ["YOUR_API_SCOPE"];

    private readonly IPublicClientApplication _app =
        PublicClientApplicationBuilder.Create("YOUR_CLIENT_ID")
            .WithAuthority(
                "https://login.microsoftonline.com/YOUR_TENANT_ID")
            .WithRedirectUri("http://localhost")
            .Build();
    private readonly ILogger<LoggedTokens> _logger;

    public LoggedTokens(ILogger<LoggedTokens> logger) => _logger = logger;

    public async Task<AuthenticationResult> GetAsync(
        IAccount account, CancellationToken stop)
    {
        // Chosen here, so that a request without an answer has one too.
        var correlationId = Guid.NewGuid();
        try
        {
            return await _app.AcquireTokenSilent(Scopes, account)
                .WithCorrelationId(correlationId)
                .ExecuteAsync(stop);
        }
        catch (Exception ex) when (ex is not OperationCanceledException)
        {
            Log(ex, correlationId);
            throw;
        }
    }

    private void Log(Exception ex, Guid correlationId)
    {
        var error = (ex as MsalException)?.ErrorCode;
        var service = ex as MsalServiceException;
        var body = Parse(service?.ResponseBody);
        var numbers =
            service?.ErrorCodesForLogging ?? Array.Empty<string>();
        var code = numbers.FirstOrDefault() ?? error;

        _logger.LogError(
            "No token: {Type} {Error} {SubError} {Classification} "
                + "{Status} {Numbers} {CorrelationId} {TraceId} "
                + "{Timestamp} {Help}",
            ex.GetType().Name,
            error,
            service?.SubErrorForLogging,
            (ex as MsalUiRequiredException)?.Classification,
            service?.StatusCode,
            string.Join(',', numbers),
            correlationId,
            body?["trace_id"]?.ToString(),
            body?["timestamp"]?.ToString(),
            code is null ? null : $"https://YOUR_ERROR_SITE/e/{code}/");
    }

    private static JsonObject? Parse(string? body)
    {
        try
        {
            return JsonNode.Parse(body ?? "null") as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
