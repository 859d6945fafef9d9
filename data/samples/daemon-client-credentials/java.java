import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.MsalServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletionException;

public final class Daemon {
    private static final int TRY_LATER = 75;
    private static final int FIX_NEEDED = 78;
    private static final Set<String> SCOPES =
        Set.of("https://graph.microsoft.com/.default");

    public static void main(String[] args) throws Exception {
        try {
            runJob(newApp().acquireToken(
                ClientCredentialParameters.builder(SCOPES).build()
            ).join().accessToken());
        } catch (CompletionException e) {
            // join() wraps: a catch of MsalException would never match.
            if (!(e.getCause() instanceof MsalServiceException cause)) {
                throw e;
            }
            System.err.printf("No token: %s, HTTP %s, correlation %s%n",
                cause.errorCode(), cause.statusCode(),
                cause.correlationId());
            System.exit(mayPass(cause) ? TRY_LATER : FIX_NEEDED);
        }
    }

    private static ConfidentialClientApplication newApp()
            throws Exception {
        var pfx = Path.of("YOUR_CERTIFICATE.pfx");
        var password = System.getenv("CERTIFICATE_PASSWORD");
        try (var stream = Files.newInputStream(pfx)) {
            var credential = ClientCredentialFactory
                .createFromCertificate(stream, password);
            return ConfidentialClientApplication
                .builder("YOUR_CLIENT_ID", credential)
                .authority(
                    "https://login.microsoftonline.com/YOUR_TENANT_ID/")
                .clientCapabilities(Set.of("cp1"))
                .build();
        }
    }

    private static boolean mayPass(MsalServiceException e) {
        Integer status = e.statusCode();
        return status != null && (status == 429 || status >= 500);
    }

    private static void runJob(String accessToken) {
        throw new UnsupportedOperationException("Call your API here.");
    }
}
