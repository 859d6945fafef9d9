import java.net.URI;

final class Driver {
    public static void main(String[] names) throws Exception {
        var api = new ApiClient();
        Steps.run(names, name ->
            "\"status\":" + api.get(URI.create("https://api.example.com/me")).statusCode());
    }
}
