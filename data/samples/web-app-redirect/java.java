import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import com.microsoft.aad.msal4j.*;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.*;
import java.security.*;
import java.util.*;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

public final class WebApp {
    private record Flow(String nonce, String verifier) { }

    private static final String BACK = "http://localhost:8080/back";
    private static final String LINK = "<a href=\"/sign-in\">Sign in</a>";
    private static final Set<String> SCOPES = Set.of("User.Read");

    private final Map<String, Flow> flows = new ConcurrentHashMap<>();
    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private final ConfidentialClientApplication app;

    private WebApp() throws MalformedURLException {
        app = ConfidentialClientApplication.builder("YOUR_CLIENT_ID",
                ClientCredentialFactory.createFromSecret(
                    System.getenv("CLIENT_SECRET")))
            .authority("https://login.microsoftonline.com/YOUR_TENANT_ID/")
            .clientCapabilities(Set.of("cp1"))
            .build();
    }

    public static void main(String[] args) throws IOException {
        var web = new WebApp();
        var server = HttpServer.create(new InetSocketAddress(8080), 0);
        server.createContext("/", http -> send(http, 200,
            web.sessions.containsKey(cookie(http, "session"))
                ? "Signed in." : LINK));
        server.createContext("/sign-in", web::signIn);
        server.createContext("/back", web::back);
        server.start();
    }

    private void signIn(HttpExchange http) throws IOException {
        var state = random();
        var flow = new Flow(random(), random());
        if (flows.size() > 10_000) flows.clear();
        flows.put(state, flow);
        var url = app.getAuthorizationRequestUrl(
            AuthorizationRequestUrlParameters.builder(BACK, SCOPES)
                .state(state).nonce(flow.nonce())
                .codeChallenge(challenge(flow.verifier()))
                .codeChallengeMethod("S256").build());
        // MSAL4J has the answer posted, by a page of another site: a browser
        // sends no Lax cookie with it.
        redirect(http, url.toString(),
            "flow=" + state + "; SameSite=None; Path=/back");
    }

    private void back(HttpExchange http) throws IOException {
        var form = fields(new String(
            http.getRequestBody().readAllBytes(), UTF_8), "&");
        var state = form.getOrDefault("state", "");
        var known = state.equals(cookie(http, "flow"));
        var flow = known ? flows.remove(state) : null;
        if (flow == null) {
            send(http, 400, "This sign-in was not started here. " + LINK);
        } else if ("access_denied".equals(form.get("error"))) {
            send(http, 200, "Not signed in. " + LINK);
        } else if (!form.containsKey("code")) {
            fail(http, form.get("error"), null);
        } else {
            redeem(http, form.get("code"), flow);
        }
    }

    private void redeem(HttpExchange http, String code, Flow flow)
            throws IOException {
        try {
            var result = app.acquireToken(AuthorizationCodeParameters
                .builder(code, URI.create(BACK)).scopes(SCOPES)
                .codeVerifier(flow.verifier()).build()).join();
            if (!flow.nonce().equals(claims(result).get("nonce"))) {
                fail(http, "the nonce is another one", null);
                return;
            }
            var session = random();
            sessions.put(session, result.account().homeAccountId());
            redirect(http, "/",
                "session=" + session + "; SameSite=Lax; Path=/");
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof MsalException cause)) throw e;
            fail(http, cause.errorCode(),
                cause instanceof MsalServiceException s
                    ? s.correlationId() : null);
        }
    }

    private static void fail(HttpExchange http, String error, String id)
            throws IOException {
        System.err.printf("No sign-in: %s, correlation id %s%n", error, id);
        send(http, 502, "Not signed in. Reference: " + id);
    }

    private static Map<String, Object> claims(IAuthenticationResult result)
            throws IOException {
        var payload = result.idToken().split("\\.")[1];
        try (var reader = JsonProviders.createReader(
                Base64.getUrlDecoder().decode(payload))) {
            return reader.readMap(JsonReader::readUntyped);
        }
    }

    private static String random() {
        return UUID.randomUUID() + "." + UUID.randomUUID();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(verifier.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cookie(HttpExchange http, String name) {
        var header = http.getRequestHeaders().getFirst("Cookie");
        return fields(header == null ? "" : header, "; ")
            .getOrDefault(name, "");
    }

    private static Map<String, String> fields(String text, String separator) {
        return Arrays.stream(text.split(separator))
            .map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0],
                pair -> URLDecoder.decode(pair[1], UTF_8), (a, b) -> a));
    }

    private static void redirect(HttpExchange http, String to, String cookie)
            throws IOException {
        http.getResponseHeaders().set("Location", to);
        http.getResponseHeaders()
            .set("Set-Cookie", cookie + "; HttpOnly; Secure");
        send(http, 303, "");
    }

    private static void send(HttpExchange http, int status, String html)
            throws IOException {
        var body = html.getBytes(UTF_8);
        http.getResponseHeaders().set("Content-Type", "text/html");
        http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (http) {
            http.getResponseBody().write(body);
        }
    }
}
