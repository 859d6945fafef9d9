import com.microsoft.aad.msal4j.AuthenticationErrorCode;
import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.InteractionRequiredExceptionReason;
import com.microsoft.aad.msal4j.MsalException;
import com.microsoft.aad.msal4j.MsalInteractionRequiredException;
import com.microsoft.aad.msal4j.MsalServiceException;
import com.microsoft.aad.msal4j.PublicClientApplication;
import com.microsoft.aad.msal4j.SilentParameters;
import java.net.MalformedURLException;
import java.util.Set;
import java.util.concurrent.CompletionException;

public final class TokenProvider {
    /** A token, or words for the person who has none. */
    public record Outcome(
        String accessToken, String message, boolean canPrompt,
        String claims) { }

    private record Words(String message, boolean canPrompt) { }

    private final PublicClientApplication app;

    public TokenProvider(PublicClientApplication app) {
        this.app = app;
    }

    public static PublicClientApplication newApp()
            throws MalformedURLException {
        return PublicClientApplication.builder("YOUR_CLIENT_ID")
            .authority("https://login.microsoftonline.com/YOUR_TENANT_ID/")
            .clientCapabilities(Set.of("cp1"))
            .build();
    }

    public Outcome getToken(IAccount account, Set<String> scopes)
            throws MalformedURLException {
        var silent = SilentParameters.builder(scopes, account).build();
        try {
            var result = app.acquireTokenSilently(silent).join();
            return new Outcome(result.accessToken(), "", false, null);
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof MsalException cause)) throw e;
            var words = explain(cause);
            if (words == null) throw e;
            return new Outcome(
                null, words.message(), words.canPrompt(), claimsOf(cause));
        }
    }

    private static Words explain(MsalException e) {
        if (e instanceof MsalInteractionRequiredException refusal) {
            return explain(refusal.reason());
        }
        if (e.errorCode() == null) return null;
        return switch (e.errorCode()) {
            case AuthenticationErrorCode.CACHE_MISS, "interaction_required" ->
                new Words("Please sign in to go on.", true);
            // Without the class it is client_mismatch or
            // protection_policy_required: MSAL knows that no prompt helps.
            case AuthenticationErrorCode.INVALID_GRANT -> new Words(
                "Your organisation does not admit this app on this device"
                    + " yet. Ask it how to set that up.", false);
            default -> null;
        };
    }

    private static Words explain(InteractionRequiredExceptionReason reason) {
        return switch (reason) {
            case BASIC_ACTION -> new Words(
                "Your organisation asks for one more step.", true);
            case ADDITIONAL_ACTION -> new Words(
                "A step outside this app is needed. The sign-in page says"
                    + " which.", true);
            case CONSENT_REQUIRED -> new Words(
                "This app needs your permission to go on.", true);
            case USER_PASSWORD_EXPIRED -> new Words(
                "Your password has expired. Sign in to set a new one.", true);
            case MESSAGE_ONLY -> new Words(
                "Your organisation does not allow this from here at the"
                    + " moment.", false);
            default -> new Words("Please sign in to go on.", true);
        };
    }

    private static String claimsOf(MsalException e) {
        return e instanceof MsalServiceException s ? s.claims() : null;
    }
}
