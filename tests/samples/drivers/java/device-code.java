final class Driver {
    public static void main(String[] names) throws Exception {
        var signIn = new DeviceSignIn();
        Steps.run(names, name -> {
            var outcome = signIn.getToken();
            return outcome instanceof DeviceSignIn.SignedIn in
                ? "\"token\":" + Steps.text(in.accessToken())
                : "\"outcome\":" + Steps.text(outcome.getClass().getSimpleName().toLowerCase());
        });
    }
}
