package dev.modelwright.samples.standin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** Asks a server with a client that knows nothing of it. */
final class StandInClient {

    static final String CHAT = "/v1/chat/completions";
    static final String COMPLETION = "/v1/completions";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final Optional<String> authorization;

    StandInClient(String url, Optional<String> authorization) {
        this.url = url;
        this.authorization = authorization;
    }

    static StandInClient of(StandInServer server) {
        return new StandInClient(server.url(), Optional.empty());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        return http.send(request(method, path, body), BodyHandlers.ofString());
    }

    HttpResponse<InputStream> open(String path, String body) throws IOException, InterruptedException {
        return http.send(request("POST", path, body), BodyHandlers.ofInputStream());
    }

    /** Puts fixed text in the place of what differs from run to run. */
    static String fixed(String body) {
        return body.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UUID")
                .replaceAll("\"created\":( ?)[1-9][0-9]{9}", "\"created\":$1TIME")
                .replaceAll("\\[address=127\\.0\\.0\\.1:[0-9]+, pid=[0-9]+\\] ", "[ACTOR] ")
                .replaceAll("127\\.0\\.0\\.1:[0-9]+", "HOST:PORT");
    }

    private HttpRequest request(String method, String path, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).method(method, BodyPublishers.ofString(body));
        authorization.ifPresent(value -> request.header("Authorization", value));
        return request.build();
    }
}
