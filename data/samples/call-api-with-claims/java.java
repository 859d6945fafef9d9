import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import com.azure.json.JsonWriter;
import com.microsoft.aad.msal4j.*;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

final class ApiClient {
    private static final Set<String> SCOPES = Set.of("YOUR_API_SCOPE");
    private static final Pattern PARAMETER = Pattern.compile(
        "(?:^|,)\\s*(?:([\\w-]+)\\s+)?([\\w-]+)\\s*=\\s*"
            + "(?:\"([^\"]*)\"|([^\\s,\"=]+))");

    private final HttpClient http = HttpClient.newHttpClient();
    private final PublicClientApplication app;

    ApiClient() throws IOException {
        app = PublicClientApplication.builder("YOUR_CLIENT_ID")
            .authority("https://login.microsoftonline.com/YOUR_TENANT_ID/")
            .clientCapabilities(Set.of("cp1"))
            .build();
    }

    HttpResponse<String> get(URI url)
            throws IOException, InterruptedException {
        var response = send(url, null);
        if (response.statusCode() != 401) return response;
        var claims = claimsFrom(response);
        return claims == null ? response : send(url, claims);
    }

    private HttpResponse<String> send(URI url, String claims)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url)
            .header("Authorization", "Bearer " + token(claims)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String token(String claims) throws IOException {
        var account = app.getAccounts().join().stream()
            .findFirst().orElse(null);
        if (account == null) return prompt(null, claims);
        try {
            return app.acquireTokenSilently(silent(account, claims))
                .join().accessToken();
        } catch (CompletionException e) {
            if (!needsPrompt(e.getCause())) throw e;
            var asked = e.getCause() instanceof MsalServiceException s
                ? s.claims() : null;
            return prompt(account.username(), claims != null ? claims : asked);
        }
    }

    // claims(…) alone renews the token, but MSAL4J drops what they say. The
    // deprecated method sends them, and in place of the capabilities.
    @SuppressWarnings("deprecation")
    private static SilentParameters silent(IAccount account, String claims)
            throws IOException {
        var silent = SilentParameters.builder(SCOPES, account);
        if (claims == null) return silent.build();
        return silent.claims(ClaimsRequest.formatAsClaimsRequest(claims))
            .extraQueryParameters(Map.of("claims", withCapability(claims)))
            .build();
    }

    private static String withCapability(String claims) throws IOException {
        var merged = new StringWriter();
        try (var reader = JsonProviders.createReader(claims);
                var writer = JsonProviders.createWriter(merged)) {
            var request = reader.readMap(
                part -> part.readMap(JsonReader::readUntyped));
            request.computeIfAbsent("access_token", part -> new HashMap<>())
                .put("xms_cc", Map.of("values", List.of("cp1")));
            writer.writeMap(request, JsonWriter::writeUntyped);
        }
        return merged.toString();
    }

    private String prompt(String loginHint, String claims) {
        var parameters = InteractiveRequestParameters
            .builder(URI.create("http://localhost")).scopes(SCOPES)
            .loginHint(loginHint).claimsChallenge(claims).build();
        return app.acquireToken(parameters).join().accessToken();
    }

    private static boolean needsPrompt(Throwable cause) {
        return cause instanceof MsalInteractionRequiredException
            || cause instanceof MsalException e
                && ("cache_miss".equals(e.errorCode())
                    || "interaction_required".equals(e.errorCode()));
    }

    private static String claimsFrom(HttpResponse<?> response) {
        String scheme = "", claims = null;
        var refused = false;
        var header = String.join(", ",
            response.headers().allValues("WWW-Authenticate"));
        var part = PARAMETER.matcher(header);
        while (part.find()) {
            if (part.group(1) != null) scheme = part.group(1);
            if (!scheme.equalsIgnoreCase("Bearer")) continue;
            var value = part.group(part.group(3) != null ? 3 : 4);
            if (part.group(2).equals("error"))
                refused |= value.equals("insufficient_claims");
            if (part.group(2).equals("claims")) claims = value;
        }
        if (!refused || claims == null) return null;
        var raw = claims.replace('+', '-').replace('/', '_');
        return new String(
            Base64.getUrlDecoder().decode(raw), StandardCharsets.UTF_8);
    }
}
