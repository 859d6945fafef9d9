import com.microsoft.aad.msal4j.AuthenticationErrorCode;
import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.InteractiveRequestParameters;
import com.microsoft.aad.msal4j.MsalException;
import com.microsoft.aad.msal4j.MsalInteractionRequiredException;
import com.microsoft.aad.msal4j.MsalServiceException;
import com.microsoft.aad.msal4j.PublicClientApplication;
import com.microsoft.aad.msal4j.SilentParameters;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

public final class TokenProvider {
    public static final class SignInDoesNotHelp extends RuntimeException {
        SignInDoesNotHelp(MsalException refusal) {
            super("Signing in again does not help. Correlation id: "
                + (refusal instanceof MsalServiceException s
                    ? s.correlationId() : null), refusal);
        }
    }

    private record Reason(String account, Set<String> scopes, String claims) {
    }

    private static final long WINDOW = Duration.ofMinutes(5).toNanos();

    private final Map<Reason, Long> asked = new ConcurrentHashMap<>();
    private final PublicClientApplication app;

    public TokenProvider() throws MalformedURLException {
        app = PublicClientApplication.builder("YOUR_CLIENT_ID")
            .authority("https://login.microsoftonline.com/YOUR_TENANT_ID/")
            .clientCapabilities(Set.of("cp1"))
            .build();
    }

    public String getToken(Set<String> scopes) throws MalformedURLException {
        var account = app.getAccounts().join().stream()
            .findFirst().orElse(null);
        if (account == null) return signIn(null, scopes, null);
        var silent = SilentParameters.builder(scopes, account).build();
        try {
            return app.acquireTokenSilently(silent).join().accessToken();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof MsalException refusal)
                    || !needsInteraction(refusal)) {
                throw e;
            }
            var claims = refusal instanceof MsalServiceException s
                ? s.claims() : null;
            var at = asked.get(
                new Reason(account.homeAccountId(), scopes, claims));
            if (at != null && System.nanoTime() - at < WINDOW) {
                throw new SignInDoesNotHelp(refusal);
            }
            return signIn(account, scopes, claims);
        }
    }

    private String signIn(
            IAccount account, Set<String> scopes, String claims) {
        var request = InteractiveRequestParameters
            .builder(URI.create("http://localhost"))
            .scopes(scopes)
            .loginHint(account == null ? null : account.username())
            .claimsChallenge(claims)
            .build();
        var result = app.acquireToken(request).join();
        // Whoever signed in may be another one than was asked for, and the
        // next refusal names them.
        var who = result.account().homeAccountId();
        asked.put(new Reason(who, scopes, claims), System.nanoTime());
        return result.accessToken();
    }

    private static boolean needsInteraction(MsalException e) {
        return e instanceof MsalInteractionRequiredException
            || AuthenticationErrorCode.CACHE_MISS.equals(e.errorCode())
            || "interaction_required".equals(e.errorCode());
    }
}
