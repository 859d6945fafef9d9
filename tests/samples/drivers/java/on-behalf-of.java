import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;

final class Driver {
    public static void main(String[] names) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", new DownstreamHandler(token -> "{}"));
        server.start();
        var request = HttpRequest
            .newBuilder(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
            .header("Authorization", "Bearer user-token").build();
        Steps.run(names, name -> {
            var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return "\"status\":" + response.statusCode() + ",\"body\":" + Steps.text(response.body())
                + ",\"headers\":" + json(response.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, header -> header.getValue().get(0))));
        });
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream()
            .map(field -> Steps.text(field.getKey()) + ":" + Steps.text(field.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    }
}
