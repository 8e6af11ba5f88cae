package dev.modelwright.samples.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.registry.ModelProviders;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** A playground of a test, and a page's way to talk to it. */
final class Api implements AutoCloseable {

    static final String KEY = "canyon-12306";

    private final PlaygroundServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String cookie;
    private final String token;

    private Api(PlaygroundServer server) {
        this.server = server;
        HttpResponse<byte[]> session = send(request("/api/session").GET());
        this.cookie = session.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        this.token = Answered.of(session).json().string("csrfToken").orElseThrow();
    }

    static Api start(Path data) {
        return start(settings(data));
    }

    /** Returns settings with a stand-in that does not rest. */
    static Settings settings(Path data) {
        return Settings.of(data, ModelProviders.load()).withWordDelay(Duration.ZERO);
    }

    static Api start(Settings settings) {
        try {
            return new Api(PlaygroundServer.start(settings));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    PlaygroundServer server() {
        return server;
    }

    String cookie() {
        return cookie;
    }

    String token() {
        return token;
    }

    Answered get(String path) {
        return Answered.of(send(request(path).GET()));
    }

    Answered post(String path, String json) {
        return Answered.of(send(authorized(path, "application/json").POST(BodyPublishers.ofString(quoted(json)))));
    }

    Answered put(String path, String json) {
        return Answered.of(send(authorized(path, "application/json").PUT(BodyPublishers.ofString(quoted(json)))));
    }

    Answered delete(String path) {
        return Answered.of(send(authorized(path, "application/json").DELETE()));
    }

    Answered post(String path, String contentType, byte[] body) {
        return Answered.of(send(authorized(path, contentType).POST(BodyPublishers.ofByteArray(body))));
    }

    /** Posts, and returns the events of the answer. */
    Events chat(String json) {
        return Events.of(post("/api/calls/chat", json).text());
    }

    /** Posts, and returns the answer while it is being written; closing it closes the connection. */
    InputStream open(String path, String json) throws IOException, InterruptedException {
        BodyPublisher body = BodyPublishers.ofString(quoted(json));
        HttpRequest request = authorized(path, "application/json").POST(body).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .body();
    }

    /** Returns the id of a saved record. */
    String saved(String name) {
        return get("/api/saved").json().array("saved").orElseThrow().elements().stream()
                .map(element -> element.asObject().orElseThrow())
                .filter(record -> record.string("name").orElseThrow().equals(name))
                .map(record -> record.string("id").orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    /** Returns a target of the demo vendor. */
    String canyon(String kind, String model) {
        return "{'saved':'" + saved("Canyon: a key that works") + "','kind':'" + kind + "','model':'" + model + "'}";
    }

    /** Returns a target of the stand-in. */
    String standIn(String what) {
        return "{'saved':'" + saved("Stand-in: " + what) + "'}";
    }

    // Tests write JSON with single quotes, which none of their texts has.
    static String quoted(String json) {
        return json.replace('\'', '"');
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path));
    }

    HttpRequest.Builder authorized(String path, String contentType) {
        return request(path)
                .header("Cookie", cookie)
                .header("X-CSRF-Token", token)
                .header("Content-Type", contentType);
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** What was answered. */
    record Answered(int status, HttpResponse<byte[]> response, String text) {

        static Answered of(HttpResponse<byte[]> response) {
            return new Answered(response.statusCode(), response, new String(response.body(), UTF_8));
        }

        JsonObject json() {
            return JsonValue.parse(text).asObject().orElseThrow();
        }

        /** Returns the code of an error, with its status. */
        String error() {
            return status + " " + json().string("code").orElse("no code");
        }

        /** Returns the fields of the violations with their rules. */
        String violations() {
            return Fields.of(json());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        byte[] bytes() {
            return response.body();
        }
    }
}
