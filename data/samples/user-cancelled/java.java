import com.microsoft.aad.msal4j.AuthenticationErrorCode;
import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.InteractiveRequestParameters;
import com.microsoft.aad.msal4j.MsalException;
import com.microsoft.aad.msal4j.MsalInteractionRequiredException;
import com.microsoft.aad.msal4j.PublicClientApplication;
import com.microsoft.aad.msal4j.SilentParameters;
import com.microsoft.aad.msal4j.SystemBrowserOptions;
import java.lang.System.Logger.Level;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

public final class SignIn {
    private static final Set<String> SCOPES = Set.of("User.Read");
    private static final System.Logger LOG = System.getLogger("sign-in");

    private final PublicClientApplication app;
    private final Duration longestWait;
    private volatile CompletableFuture<IAuthenticationResult> prompt;

    public SignIn(Duration longestWait) throws MalformedURLException {
        this.longestWait = longestWait;
        app = PublicClientApplication.builder("YOUR_CLIENT_ID")
            .authority("https://login.microsoftonline.com/YOUR_TENANT_ID/")
            .build();
    }

    /** Returns an access token, or nothing when nobody signed in. */
    public Optional<String> getToken() throws MalformedURLException {
        var account = app.getAccounts().join().stream()
            .findFirst().orElse(null);
        if (account == null) return ask(null);
        var silent = SilentParameters.builder(SCOPES, account).build();
        try {
            return Optional.of(
                app.acquireTokenSilently(silent).join().accessToken());
        } catch (CompletionException e) {
            if (e.getCause() instanceof MsalInteractionRequiredException
                    || has(e, AuthenticationErrorCode.CACHE_MISS)) {
                return ask(account);
            }
            throw e;
        }
    }

    /** For the Cancel button beside "Go on in your browser". */
    public void cancel() {
        var current = prompt;
        if (current != null) current.cancel(true);
    }

    private Optional<String> ask(IAccount account) {
        var request = InteractiveRequestParameters
            .builder(URI.create("http://localhost"))
            .scopes(SCOPES)
            .loginHint(account == null ? null : account.username())
            .httpPollingTimeoutInSeconds((int) longestWait.toSeconds())
            .systemBrowserOptions(SystemBrowserOptions.builder()
                .htmlMessageError("You can close this page.").build())
            .build();
        prompt = app.acquireToken(request);
        try {
            return Optional.of(prompt.join().accessToken());
        } catch (CancellationException e) {
            LOG.log(Level.INFO, "The sign-in was cancelled in the app.");
        } catch (CompletionException e) {
            // One code for a person who declines and for a tab that was
            // closed; the second shows only when the time is up.
            if (!has(e, AuthenticationErrorCode.INVALID_AUTHORIZATION_RESULT)) {
                throw e;
            }
            LOG.log(Level.INFO, "Nobody signed in.");
        }
        return Optional.empty();
    }

    private static boolean has(CompletionException e, String errorCode) {
        return e.getCause() instanceof MsalException cause
            && errorCode.equals(cause.errorCode());
    }
}
