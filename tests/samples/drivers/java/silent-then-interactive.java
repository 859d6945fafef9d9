final class Driver {
    public static void main(String[] names) throws Exception {
        var tokens = new TokenProvider();
        Steps.run(names, name -> Steps.token(tokens.getToken()));
    }
}
