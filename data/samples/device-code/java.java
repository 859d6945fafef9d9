import com.microsoft.aad.msal4j.AuthenticationErrorCode;
import com.microsoft.aad.msal4j.ClaimsRequest;
import com.microsoft.aad.msal4j.DeviceCode;
import com.microsoft.aad.msal4j.DeviceCodeFlowParameters;
import com.microsoft.aad.msal4j.MsalException;
import com.microsoft.aad.msal4j.MsalInteractionRequiredException;
import com.microsoft.aad.msal4j.MsalServiceException;
import com.microsoft.aad.msal4j.PublicClientApplication;
import com.microsoft.aad.msal4j.SilentParameters;
import java.net.MalformedURLException;
import java.util.Set;
import java.util.concurrent.CompletionException;

public final class DeviceSignIn {
    /** What came of it; only an expired code is worth another try. */
    public sealed interface Outcome { }
    public record SignedIn(String accessToken) implements Outcome { }
    public record Declined(String message) implements Outcome { }
    public record Expired(String question) implements Outcome { }

    private static final Set<String> SCOPES = Set.of("YOUR_API_SCOPE");
    private final PublicClientApplication app;

    public DeviceSignIn() throws MalformedURLException {
        app = PublicClientApplication.builder("YOUR_CLIENT_ID")
            .authority("https://login.microsoftonline.com/YOUR_TENANT_ID/")
            .clientCapabilities(Set.of("cp1"))
            .build();
    }

    public Outcome getToken() throws MalformedURLException {
        var account = app.getAccounts().join().stream().findFirst();
        if (account.isEmpty()) return showCode(null);
        var silent = SilentParameters.builder(SCOPES, account.get()).build();
        try {
            return new SignedIn(
                app.acquireTokenSilently(silent).join().accessToken());
        } catch (CompletionException e) {
            if (!needsInteraction(e.getCause())) throw e;
            var claims = e.getCause() instanceof MsalServiceException s
                ? s.claims() : null;
            return showCode(claims);
        }
    }

    private Outcome showCode(String claims) {
        var parameters = DeviceCodeFlowParameters
            .builder(SCOPES, DeviceSignIn::show)
            .claims(claims == null
                ? null : ClaimsRequest.formatAsClaimsRequest(claims))
            .build();
        try {
            return new SignedIn(
                app.acquireToken(parameters).join().accessToken());
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof MsalException cause)
                    || cause.errorCode() == null) {
                throw e;
            }
            return switch (cause.errorCode()) {
                case "authorization_declined", "access_denied" ->
                    new Declined("The sign-in was declined.");
                // Whichever clock is first ends the code: MSAL's, in its own
                // word, or the service's, in that of the standard.
                case AuthenticationErrorCode.CODE_EXPIRED, "expired_token" ->
                    new Expired("The code ran out. Show a new one?");
                default -> throw e;
            };
        }
    }

    private static void show(DeviceCode code) {
        System.out.printf("Open %s on any device and enter %s.%n",
            code.verificationUri(), code.userCode());
    }

    private static boolean needsInteraction(Throwable cause) {
        return cause instanceof MsalInteractionRequiredException
            || cause instanceof MsalException e
                && (AuthenticationErrorCode.CACHE_MISS.equals(e.errorCode())
                    || "interaction_required".equals(e.errorCode()));
    }
}
