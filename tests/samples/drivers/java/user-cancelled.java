import java.time.Duration;

final class Driver {
    public static void main(String[] names) throws Exception {
        var signIn = new SignIn(Duration.ofSeconds(10));
        Steps.run(names, name -> Steps.token(signIn.getToken()));
    }
}
