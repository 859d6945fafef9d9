import java.util.Set;

final class Driver {
    public static void main(String[] names) throws Exception {
        var tokens = new TokenProvider();
        Steps.run(names, name -> {
            try {
                return "\"token\":" + Steps.text(tokens.getToken(Set.of("api://example/read")));
            } catch (TokenProvider.SignInDoesNotHelp e) {
                return "\"failed\":" + Steps.text(e.getMessage());
            }
        });
    }
}
