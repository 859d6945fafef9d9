import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.MsalClientException;
import com.microsoft.aad.msal4j.MsalJsonParsingException;
import com.microsoft.aad.msal4j.MsalServiceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

public final class Daemon {
    private static final int TRY_LATER = 75;
    private static final int FIX_NEEDED = 78;
    private static final Set<String> SCOPES =
        Set.of("https://graph.microsoft.com/.default");

    public static void main(String[] args) throws Exception {
        System.exit(run(Daemon::job));
    }

    static int run(Consumer<String> job) throws Exception {
        var parameters = ClientCredentialParameters.builder(SCOPES).build();
        String token;
        try {
            token = newApp().acquireToken(parameters).join().accessToken();
        } catch (CompletionException e) {
            // join() wraps: a catch of MsalException would never match.
            return report(e);
        }
        job.accept(token);
        return 0;
    }

    private static int report(CompletionException e) {
        if (e.getCause() instanceof MsalServiceException cause) {
            System.err.printf("No token: %s, HTTP %s, correlation id %s%n",
                cause.errorCode(), cause.statusCode(),
                cause.correlationId());
            return mayPass(cause) ? TRY_LATER : FIX_NEEDED;
        }
        if (e.getCause() instanceof MsalClientException cause
                && cause.getCause() instanceof IOException network) {
            System.err.printf("No token: %s%n", network.getClass().getName());
            return TRY_LATER;
        }
        throw e;
    }

    private static boolean mayPass(MsalServiceException e) {
        Integer status = e.statusCode();
        return e instanceof MsalJsonParsingException
            || status != null && (status == 429 || status >= 500);
    }

    private static ConfidentialClientApplication newApp() throws Exception {
        var password = System.getenv("CERTIFICATE_PASSWORD");
        try (var pfx = Files.newInputStream(
                Path.of("YOUR_CERTIFICATE.pfx"))) {
            return ConfidentialClientApplication
                .builder("YOUR_CLIENT_ID", ClientCredentialFactory
                    .createFromCertificate(pfx, password))
                .authority(
                    "https://login.microsoftonline.com/YOUR_TENANT_ID/")
                .clientCapabilities(Set.of("cp1"))
                .build();
        }
    }

    private static void job(String accessToken) {
        throw new UnsupportedOperationException("Call your API here.");
    }
}
