import com.microsoft.aad.msal4j.*;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.MalformedURLException;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Stands behind a filter that has validated the caller's token. */
public final class DownstreamHandler implements HttpHandler {
    private static final Set<String> SCOPES = Set.of("YOUR_API_SCOPE");
    private static final System.Logger LOG = System.getLogger("tokens");

    private final ConfidentialClientApplication app;
    private final UnaryOperator<String> callApi;

    public DownstreamHandler(UnaryOperator<String> callApi)
            throws MalformedURLException {
        this.callApi = callApi;
        app = ConfidentialClientApplication.builder("YOUR_CLIENT_ID",
                ClientCredentialFactory.createFromSecret(
                    System.getenv("CLIENT_SECRET")))
            .authority("https://login.microsoftonline.com/YOUR_TENANT_ID/")
            .clientCapabilities(Set.of("cp1"))
            .build();
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        var callerToken = http.getRequestHeaders().getFirst("Authorization")
            .substring("Bearer ".length());
        var parameters = OnBehalfOfParameters
            .builder(SCOPES, new UserAssertion(callerToken)).build();
        String token;
        try {
            token = app.acquireToken(parameters).join().accessToken();
        } catch (CompletionException e) {
            refuse(http, e.getCause());
            return;
        }
        send(http, 200, callApi.apply(token));
    }

    private static void refuse(HttpExchange http, Throwable cause)
            throws IOException {
        if (cause instanceof MsalServiceException e && needsPerson(e)) {
            passOn(http, e);
        } else if (mayPass(cause)) {
            if (cause instanceof MsalServiceException e) {
                copyRetryAfter(e, http);
            }
            send(http, 503, "{\"error\":\"temporarily_unavailable\"}");
        } else {
            var service = cause instanceof MsalServiceException e ? e : null;
            LOG.log(Level.ERROR, "No token: {0}, correlation id {1}",
                service == null ? cause.getClass() : service.errorCode(),
                service == null ? null : service.correlationId());
            send(http, 502, "{\"error\":\"bad_gateway\"}");
        }
    }

    private static void passOn(HttpExchange http, MsalServiceException e)
            throws IOException {
        var headers = http.getResponseHeaders();
        if (e.claims() != null && !e.claims().isBlank()) {
            // Only the caller has somebody to prompt: it needs the claims as
            // they came, byte for byte.
            headers.set("WWW-Authenticate", "Bearer error=\""
                + "insufficient_claims\", claims=\"" + Base64.getEncoder()
                    .encodeToString(e.claims().getBytes(UTF_8)) + '"');
            send(http, 401, "{\"error\":\"insufficient_claims\"}");
        } else if (e instanceof MsalInteractionRequiredException refusal
                && refusal.reason()
                    == InteractionRequiredExceptionReason.CONSENT_REQUIRED) {
            send(http, 403, "{\"error\":\"consent_required\",\"scopes\":[\""
                + String.join("\",\"", SCOPES) + "\"]}");
        } else {
            headers.set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            send(http, 401, "{\"error\":\"invalid_token\"}");
        }
    }

    private static boolean needsPerson(MsalServiceException e) {
        return e instanceof MsalInteractionRequiredException
            || "interaction_required".equals(e.errorCode());
    }

    private static boolean mayPass(Throwable cause) {
        if (cause instanceof MsalServiceException e && e.statusCode() != null) {
            return e.statusCode() == 429 || e.statusCode() >= 500;
        }
        return cause instanceof MsalClientException
            && cause.getCause() instanceof IOException;
    }

    private static void copyRetryAfter(
            MsalServiceException e, HttpExchange http) {
        e.headers().forEach((name, values) -> {
            if ("Retry-After".equalsIgnoreCase(name)) {
                http.getResponseHeaders().put("Retry-After", values);
            }
        });
    }

    private static void send(HttpExchange http, int status, String json)
            throws IOException {
        var body = json.getBytes(UTF_8);
        http.getResponseHeaders().set("Content-Type", "application/json");
        http.sendResponseHeaders(status, body.length);
        try (http) {
            http.getResponseBody().write(body);
        }
    }
}
