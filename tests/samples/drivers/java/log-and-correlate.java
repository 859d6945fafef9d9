import java.util.Set;

final class Driver {
    public static void main(String[] names) throws Exception {
        var app = LoggedTokens.newApp();
        var tokens = new LoggedTokens(app);
        Steps.run(names, name -> name.equals("sign-in")
            ? Steps.token(Steps.signIn(app, Set.of("api://example/read")))
            : "\"token\":" + Steps.text(tokens.getToken(app.getAccounts().join().iterator().next())));
    }
}
