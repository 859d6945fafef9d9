import java.util.Set;

final class Driver {
    public static void main(String[] names) throws Exception {
        var app = TokenProvider.newApp();
        var tokens = new TokenProvider(app);
        Steps.run(names, name -> {
            if (name.equals("sign-in")) {
                return Steps.token(Steps.signIn(app, Set.of("api://example/read")));
            }
            // MSAL4J keeps a refusal for two minutes, for the same scopes.
            var outcome = tokens.getToken(
                app.getAccounts().join().iterator().next(), Set.of("api://example/" + name));
            return "\"message\":" + Steps.text(outcome.message()) + ",\"canPrompt\":" + outcome.canPrompt();
        });
    }
}
