import com.microsoft.aad.msal4j.AuthenticationErrorCode;
import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.InteractiveRequestParameters;
import com.microsoft.aad.msal4j.MsalException;
import com.microsoft.aad.msal4j.MsalInteractionRequiredException;
import com.microsoft.aad.msal4j.PublicClientApplication;
import com.microsoft.aad.msal4j.SilentParameters;
import com.microsoft.aad.msal4jbrokers.Broker;
import com.microsoft.azure.javamsalruntime.MsalInteropException;
import java.lang.System.Logger.Level;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;

public final class BrokerSignIn {
    private static final Set<String> SCOPES = Set.of("User.Read");
    private static final System.Logger LOG = System.getLogger("sign-in");

    private final PublicClientApplication app;
    private final long window;

    /** @param window HWND of the window that the broker stands over */
    public BrokerSignIn(long window) throws MalformedURLException {
        this.window = window;
        var builder = PublicClientApplication.builder("YOUR_CLIENT_ID")
            .authority("https://login.microsoftonline.com/YOUR_TENANT_ID/");
        if (System.getProperty("os.name").startsWith("Windows")) {
            try {
                builder.broker(
                    new Broker.Builder().supportWindows(true).build());
            // Not an exception: its class cannot load without its DLL. Where
            // only Windows lacks the broker, MSAL takes the browser itself.
            } catch (LinkageError e) {
                LOG.log(Level.WARNING, "No broker here: {0}", e.getClass());
            }
        }
        app = builder.build();
    }

    /** Returns the sign-in, or nothing when nobody signed in. */
    public Optional<IAuthenticationResult> signIn(IAccount known)
            throws MalformedURLException {
        try {
            return Optional.of(
                app.acquireTokenSilently(silent(known)).join());
        } catch (CompletionException e) {
            if (!needsPrompt(e.getCause())) throw e;
            return prompt(known);
        }
    }

    private static SilentParameters silent(IAccount known) {
        if (known != null) {
            return SilentParameters.builder(SCOPES, known).build();
        }
        // Without an account the broker takes the one of Windows.
        return SilentParameters
            .builder(SCOPES)
            .build();
    }

    private Optional<IAuthenticationResult> prompt(IAccount known) {
        var request = InteractiveRequestParameters
            .builder(URI.create("http://localhost"))
            .scopes(SCOPES)
            .loginHint(known == null ? null : known.username())
            .windowHandle(window)
            .build();
        try {
            var result = app.acquireToken(request).join();
            if (known != null && !known.homeAccountId()
                    .equals(result.account().homeAccountId())) {
                app.removeAccount(known).join();
            }
            return Optional.of(result);
        } catch (CompletionException e) {
            if (!isCancelled(e.getCause())) throw e;
            return Optional.empty();
        }
    }

    // The broker has one code for all that goes wrong.
    private static boolean needsPrompt(Throwable cause) {
        return cause instanceof MsalInteropException
            || cause instanceof MsalInteractionRequiredException
            || cause instanceof MsalException e
                && AuthenticationErrorCode.CACHE_MISS.equals(e.errorCode());
    }

    private static boolean isCancelled(Throwable cause) {
        if (cause instanceof MsalInteropException e) {
            LOG.log(Level.INFO, "The broker ended: {0}", e.getErrorCode());
            return true;
        }
        return cause instanceof MsalException e
            && AuthenticationErrorCode.INVALID_AUTHORIZATION_RESULT
                .equals(e.errorCode());
    }
}
