using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

public sealed class Downstream
{
    private const string ClientId = "YOUR_CLIENT_ID";
    private static readonly string[] Scopes = ["YOUR_API_SCOPE"];

    private readonly IConfidentialClientApplication _app =
        ConfidentialClientApplicationBuilder.Create(ClientId)
            .WithAuthority(
                "https://login.microsoftonline.com/YOUR_TENANT_ID")
            .WithClientSecret(
                Environment.GetEnvironmentVariable("CLIENT_SECRET"))
            .WithClientCapabilities(["cp1"])
            .Build();
    private readonly ILogger<Downstream> _logger;

    public Downstream(ILogger<Downstream> logger) => _logger = logger;

    /// <param name="callerToken">Validated by the middleware.</param>
    public async Task<IResult> HandleAsync(
        HttpContext http, string callerToken,
        Func<string, Task<IResult>> callAsync)
    {
        AuthenticationResult result;
        try
        {
            result = await _app
                .AcquireTokenOnBehalfOf(
                    Scopes, new UserAssertion(callerToken))
                .ExecuteAsync(http.RequestAborted);
        }
        catch (MsalUiRequiredException ex)
        {
            return Refuse(http.Response, ex);
        }
        catch (MsalServiceException ex) when (ex.IsRetryable)
        {
            var headers = http.Response.Headers;
            headers.RetryAfter = ex.Headers?.RetryAfter?.ToString();
            return Results.StatusCode(503);
        }
        catch (HttpRequestException)
        {
            return Results.StatusCode(503);
        }
        catch (MsalException ex)
        {
            _logger.LogError(
                "No token: {Error}, correlation {CorrelationId}",
                ex.ErrorCode, ex.CorrelationId);
            return Results.StatusCode(502);
        }
        return await callAsync(result.AccessToken);
    }

    private static IResult Refuse(
        HttpResponse response, MsalUiRequiredException ex)
    {
        // Only the caller has somebody to prompt: it needs the claims as
        // they came, byte for byte.
        if (!string.IsNullOrEmpty(ex.Claims))
        {
            var claims = Convert.ToBase64String(
                Encoding.UTF8.GetBytes(ex.Claims));
            response.Headers.WWWAuthenticate =
                $"Bearer error=\"insufficient_claims\", claims=\"{claims}\"";
            return Results.Unauthorized();
        }
        if (ex.Classification
            == UiRequiredExceptionClassification.ConsentRequired)
        {
            return Results.Json(
                new { error = "consent_required", ClientId, Scopes },
                statusCode: 403);
        }
        response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        return Results.Unauthorized();
    }
}
