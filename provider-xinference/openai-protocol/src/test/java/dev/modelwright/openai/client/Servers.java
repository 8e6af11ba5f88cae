package dev.modelwright.openai.client;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.ByteString;

/** What the tests of clients share. */
public final class Servers {

    /** Servers that can be told to stop, and say that they cannot. */
    static final Dialect DIALECT = Dialect.of("Quill")
            .words("Model is loading", Reason.LOADING)
            .abortMark("<ABORTED>")
            .abort(
                    body -> List.of("requests", "abort"),
                    answer -> answer.string("msg").equals(Optional.of("Done")))
            .build();

    public static final JsonObject BODY =
            JsonObject.builder().put("model", "quill").build();

    // A test that waits in vain has to end by this.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    public static final String CHUNK = "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\r\n\r\n";

    private Servers() {}

    /** Returns a server that answers from its queue, not yet started. Requests to abort, which come at any time, take nothing from it. */
    public static MockWebServer create() {
        MockWebServer server = new MockWebServer();
        server.setDispatcher(new QueueDispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                boolean abort = request.getTarget().endsWith("/abort");
                return abort ? json(200, "{\"msg\":\"No-op\"}") : super.dispatch(request);
            }
        });
        return server;
    }

    public static ConnectionSettings.Builder settings(MockWebServer server) {
        return ConnectionSettings.builder(server.url("/").uri()).maxRetries(0).answerTimeout(LONGEST_WAIT);
    }

    static OpenAiClient client(ConnectionSettings settings) {
        return OpenAiClient.create(settings, DIALECT);
    }

    /** Returns a client that takes down its pauses instead of waiting. */
    static OpenAiClient client(ConnectionSettings settings, List<Duration> pauses) {
        return Connections.create().client(settings, Servers.DIALECT, (length, exchange) -> pauses.add(length));
    }

    public static MockResponse answer() {
        return json(200, "{\"choices\":[]}");
    }

    public static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    public static MockResponse loading(String retryAfter) {
        return json(503, "{\"detail\":\"Model is loading\"}")
                .newBuilder()
                .setHeader("Retry-After", retryAfter)
                .build();
    }

    /** Returns a stream that begins with these events and then stays silent. */
    public static MockResponse silentAfter(String events) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/event-stream")
                .body(events)
                .setHeader("Content-Length", 1_000_000)
                .onResponseEnd(SocketEffect.Stall.INSTANCE)
                .build();
    }

    /** Returns a stream that begins with these events and then breaks off. */
    public static MockResponse brokenAfter(String events) {
        return silentAfter(events)
                .newBuilder()
                .onResponseEnd(new SocketEffect.CloseSocket(true, true, true))
                .build();
    }

    public static MockResponse stream(String events) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/event-stream")
                .setHeader("Transfer-Encoding", "chunked")
                .body(new Replay.Chunks(List.of(ByteString.encodeUtf8(events))))
                .build();
    }

    public static JsonObject object(String json) {
        return JsonValue.parse(json).asObject().orElseThrow();
    }
}
