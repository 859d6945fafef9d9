using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Client;

// Microsoft.Identity.Web does all of this for you; here are its steps.
const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
string[] scopes = ["YOUR_API_SCOPE"];

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDistributedMemoryCache().AddSession();
builder.Services.AddAuthentication(Scheme).AddCookie();
var web = builder.Build();
web.UseHttpsRedirection().UseSession().UseAuthentication();

var app = ConfidentialClientApplicationBuilder.Create("YOUR_CLIENT_ID")
    .WithAuthority("https://login.microsoftonline.com/YOUR_TENANT_ID")
    .WithRedirectUri("YOUR_REDIRECT_URI")
    .WithClientSecret(Environment.GetEnvironmentVariable("CLIENT_SECRET"))
    .WithClientCapabilities(["cp1"])
    .Build();

web.MapGet("/", async (HttpContext http) =>
{
    var id = http.User.FindFirst("account")?.Value;
    var account = id is null ? null : await app.GetAccountAsync(id);
    try
    {
        await app.AcquireTokenSilent(scopes, account).ExecuteAsync();
        return Results.Text("Signed in.");
    }
    catch (MsalUiRequiredException ex)
    {
        return Ask(http, "Please sign in to go on.", ex.Claims);
    }
});

web.MapGet("/sign-in", async (HttpContext http) =>
{
    var state = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
    var extra = new Dictionary<string, (string, bool)>
        { ["state"] = (state, false) };
    var url = await app.GetAuthorizationRequestUrl(scopes)
        .WithPkce(out var verifier)
        .WithExtraQueryParameters(extra)
        .WithClaims(http.Session.GetString("claims"))
        .ExecuteAsync();
    http.Session.SetString("state", state);
    http.Session.SetString("verifier", verifier);
    return Results.Redirect(url.AbsoluteUri);
});

web.MapGet("/auth/redirect", async (
    HttpContext http, string? state, string? code, string? error) =>
{
    var expected = http.Session.GetString("state");
    var verifier = http.Session.GetString("verifier");
    http.Session.Clear();
    if (expected is null || state != expected)
        return Results.BadRequest("This sign-in was not started here.");
    if (code is null)
        return Ask(http, error == MsalError.AccessDenied
            ? "You did not sign in." : "The sign-in did not work.", null);
    try
    {
        var result = await app.AcquireTokenByAuthorizationCode(scopes, code)
            .WithPkceCodeVerifier(verifier).ExecuteAsync();
        var id = result.Account.HomeAccountId.Identifier;
        await http.SignInAsync(new ClaimsPrincipal(
            new ClaimsIdentity([new Claim("account", id)], Scheme)));
        return Results.Redirect("/");
    }
    catch (MsalUiRequiredException ex)
    {
        return Ask(http, "Please sign in once more.", ex.Claims);
    }
});

web.Run();

static IResult Ask(HttpContext http, string text, string? claims)
{
    if (claims is not null) http.Session.SetString("claims", claims);
    // A link, not a redirect: what sign-in cannot mend would go in circles.
    return Results.Content(
        $"<p>{text} <a href=\"/sign-in\">Sign in</a></p>", "text/html");
}
