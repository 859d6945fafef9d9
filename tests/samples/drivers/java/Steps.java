import com.microsoft.aad.msal4j.InteractiveRequestParameters;
import com.microsoft.aad.msal4j.PublicClientApplication;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** Does something once for each argument, and reports what came of it. */
final class Steps {
    /** One step; returns the fields of its result as JSON, without braces. */
    interface Step {
        String run(String name) throws Exception;
    }

    static void run(String[] names, Step step) {
        for (var name : names) {
            System.out.println("RESULT {" + attempt(name, step) + "}");
        }
        System.exit(0);
    }

    private static String attempt(String name, Step step) {
        try {
            return step.run(name);
        } catch (Exception e) {
            var cause = e instanceof CompletionException ? e.getCause() : e;
            return "\"failed\":" + text(cause.getClass().getSimpleName());
        }
    }

    /** A person signs in, for samples that start with one who has. */
    static Optional<String> signIn(PublicClientApplication app, Set<String> scopes) {
        var request = InteractiveRequestParameters.builder(URI.create("http://localhost")).scopes(scopes).build();
        return Optional.of(app.acquireToken(request).join().accessToken());
    }

    /** The result of a step that asked for a token. */
    static String token(Optional<String> token) {
        return "\"token\":" + text(token.orElse(null));
    }

    /** A JSON string, or null. */
    static String text(String value) {
        if (value == null) return "null";
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"")
            .replace("\n", "\\n") + '"';
    }
}
