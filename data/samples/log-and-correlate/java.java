import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.MsalException;
import com.microsoft.aad.msal4j.MsalInteractionRequiredException;
import com.microsoft.aad.msal4j.MsalServiceException;
import com.microsoft.aad.msal4j.PublicClientApplication;
import com.microsoft.aad.msal4j.SilentParameters;
import java.lang.System.Logger.Level;
import java.net.MalformedURLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

public final class LoggedTokens {
    private static final Set<String> SCOPES = Set.of("YOUR_API_SCOPE");
    private static final System.Logger LOG = System.getLogger("tokens");
    private static final Pattern NUMBERS = Pattern.compile("AADSTS(\\d+)");
    private static final Pattern TRACE =
        Pattern.compile("Trace ID: ([\\w-]+)");
    private static final Pattern TIMESTAMP =
        Pattern.compile("Timestamp: ([\\d-]+ [\\d:]+Z)");

    private final PublicClientApplication app;

    public LoggedTokens(PublicClientApplication app) {
        this.app = app;
    }

    public static PublicClientApplication newApp()
            throws MalformedURLException {
        return PublicClientApplication.builder("YOUR_CLIENT_ID")
            .authority("https://login.microsoftonline.com/YOUR_TENANT_ID/")
            .build();
    }

    public String getToken(IAccount account) throws MalformedURLException {
        var silent = SilentParameters.builder(SCOPES, account).build();
        try {
            return app.acquireTokenSilently(silent).join().accessToken();
        } catch (CompletionException e) {
            if (e.getCause() instanceof MsalException cause) {
                LOG.log(Level.ERROR, line(cause));
            }
            throw e;
        }
    }

    private static String line(MsalException e) {
        // The numbers stand in the message only; it names people as well,
        // so nothing else of it is logged.
        var text = String.valueOf(e.getMessage());
        var numbers = NUMBERS.matcher(text).results()
            .map(found -> found.group(1)).distinct().toList();
        var code = numbers.isEmpty() ? e.errorCode() : numbers.get(0);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("type", e.getClass().getSimpleName());
        fields.put("error", e.errorCode());
        if (e instanceof MsalServiceException service) {
            fields.put("status", service.statusCode());
            fields.put("correlationId", service.correlationId());
        }
        if (e instanceof MsalInteractionRequiredException refusal) {
            fields.put("reason", refusal.reason().name().toLowerCase());
        }
        fields.put("numbers", String.join(",", numbers));
        fields.put("traceId", first(TRACE, text));
        fields.put("timestamp", first(TIMESTAMP, text));
        if (code != null) {
            fields.put("help", "https://YOUR_ERROR_SITE/e/" + code + "/");
        }
        return json(fields);
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results()
            .map((MatchResult found) -> found.group(1))
            .findFirst().orElse(null);
    }

    private static String json(Map<String, Object> fields) {
        return fields.entrySet().stream()
            .filter(field -> field.getValue() != null)
            .map(field -> quoted(field.getKey()) + ":"
                + quoted(field.getValue().toString()))
            .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String value) {
        return '"' + value.replaceAll("[\"\\\\\\p{Cntrl}]", "") + '"';
    }
}
