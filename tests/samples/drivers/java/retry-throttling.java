final class Driver {
    public static void main(String[] names) throws Exception {
        var tokens = new DaemonTokens(System.getenv("CLIENT_SECRET"));
        Steps.run(names, name -> "\"token\":" + Steps.text(tokens.acquire()));
    }
}
