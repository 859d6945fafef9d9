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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

public final class TokenProvider {
    private static final Set<String> SCOPES = Set.of("User.Read");
    private final PublicClientApplication app;

    public TokenProvider() throws MalformedURLException {
        app = PublicClientApplication.builder("YOUR_CLIENT_ID")
            .authority("https://login.microsoftonline.com/YOUR_TENANT_ID/")
            .clientCapabilities(Set.of("cp1"))
            .build();
    }

    /** Returns an access token, or nothing when nobody signed in. */
    public Optional<String> getToken() throws MalformedURLException {
        var account = await(app.getAccounts()).stream().findFirst();
        if (account.isEmpty()) return signIn(null, null);
        var silent = SilentParameters.builder(SCOPES, account.get()).build();
        try {
            return Optional.of(
                await(app.acquireTokenSilently(silent)).accessToken());
        } catch (MsalException e) {
            if (!needsInteraction(e)) throw e;
            return signIn(account.get(), claimsOf(e));
        }
    }

    private Optional<String> signIn(IAccount account, String claims) {
        var request = InteractiveRequestParameters
            .builder(URI.create("http://localhost"))
            .scopes(SCOPES)
            .loginHint(account == null ? null : account.username())
            .claimsChallenge(claims)
            .build();
        try {
            return Optional.of(await(app.acquireToken(request)).accessToken());
        } catch (MsalException e) {
            if (!isCancelled(e)) throw e;
            return Optional.empty();
        }
    }

    private static boolean needsInteraction(MsalException e) {
        return e instanceof MsalInteractionRequiredException
            || AuthenticationErrorCode.CACHE_MISS.equals(e.errorCode())
            || "interaction_required".equals(e.errorCode());
    }

    private static boolean isCancelled(MsalException e) {
        return AuthenticationErrorCode.INVALID_AUTHORIZATION_RESULT
            .equals(e.errorCode());
    }

    private static String claimsOf(MsalException e) {
        return e instanceof MsalServiceException s ? s.claims() : null;
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            // join() wraps: a catch of MsalException would never match.
            if (e.getCause() instanceof MsalException cause) throw cause;
            throw e;
        }
    }
}
