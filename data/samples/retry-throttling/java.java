import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.MsalClientException;
import com.microsoft.aad.msal4j.MsalJsonParsingException;
import com.microsoft.aad.msal4j.MsalServiceException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;

final class DaemonTokens {
    private static final int MAX_TRIES = 4;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(5);

    private final ConfidentialClientApplication app;

    DaemonTokens(String secret) throws MalformedURLException {
        app = ConfidentialClientApplication.builder("YOUR_CLIENT_ID",
                ClientCredentialFactory.createFromSecret(secret))
            .authority("https://login.microsoftonline.com/YOUR_TENANT_ID/")
            .build();
    }

    String acquire() throws InterruptedException {
        var parameters = ClientCredentialParameters
            .builder(Set.of("YOUR_API/.default")).build();
        for (var tries = 1; ; tries++) {
            try {
                return app.acquireToken(parameters).join().accessToken();
            } catch (CompletionException e) {
                var cause = e.getCause();
                if (tries == MAX_TRIES || !isPassing(cause)) throw e;
                // MSAL4J has sent a 5xx without Retry-After twice by now,
                // and leaves a 429 or a lost connection to its caller.
                Thread.sleep(delayAfter(cause, tries).toMillis());
            }
        }
    }

    private static boolean isPassing(Throwable cause) {
        if (cause instanceof MsalServiceException e
                && e.statusCode() != null) {
            int status = e.statusCode();
            return status == 408 || status == 429 || status >= 500;
        }
        // A gateway answers with a page: no JSON, and no status here.
        return cause instanceof MsalJsonParsingException
            || cause instanceof MsalClientException
                && cause.getCause() instanceof IOException;
    }

    private static Duration delayAfter(Throwable cause, int tries) {
        var told = cause instanceof MsalServiceException e
            ? retryAfter(e) : null;
        var delay = told != null && !told.isNegative()
            ? told : FIRST_DELAY.multipliedBy(1L << (tries - 1));
        return delay.plusMillis(
            ThreadLocalRandom.current().nextLong(500, 2_000));
    }

    private static Duration retryAfter(MsalServiceException e) {
        if (e.headers() == null) return null;
        var value = e.headers().entrySet().stream()
            .filter(h -> "Retry-After".equalsIgnoreCase(h.getKey()))
            .map(h -> h.getValue().get(0).trim()).findFirst().orElse("");
        if (value.matches("\\d+")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            return Duration.between(Instant.now(), Instant.from(
                DateTimeFormatter.RFC_1123_DATE_TIME.parse(value)));
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
