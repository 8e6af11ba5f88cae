package dev.modelwright.testkit.record;

import dev.modelwright.testkit.server.Answer;
import dev.modelwright.testkit.server.ReceivedRequest;
import dev.modelwright.testkit.server.ScriptedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between a vendor's client and its server and writes down what they say, without secrets. Answers are passed on when they are
 * whole, and headers that concern one connection are left out. Thread-safe.
 */
public final class Recorder implements AutoCloseable {

    private static final Set<String> HOP = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "transfer-encoding",
            "upgrade");
    private static final int BAD_GATEWAY = 502;

    private final ScriptedServer server = ScriptedServer.start();
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private final URI target;
    private final Redaction redaction;

    private Recorder(URI target, Redaction redaction) {
        this.target = target;
        this.redaction = redaction;
        server.answering(this::forward);
    }

    /**
     * Starts a recorder.
     *
     * @param target the server's address, without the paths that clients add
     * @param redaction what is taken out
     */
    public static Recorder start(URI target, Redaction redaction) {
        return new Recorder(Objects.requireNonNull(target, "target"), Objects.requireNonNull(redaction, "redaction"));
    }

    /** Returns the address that the client is given instead of the server's. */
    public URI url() {
        return server.url();
    }

    /** Returns what was said so far, without secrets. */
    public Recording recording() {
        return new Recording(redaction.of(exchanges));
    }

    @Override
    public void close() {
        server.close();
    }

    private Answer forward(ReceivedRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(outgoing(request), BodyHandlers.ofByteArray());
            Map<String, String> received = new TreeMap<>();
            response.headers().map().forEach((name, values) -> received.put(small(name), String.join(", ", values)));
            received.keySet().removeAll(HOP);
            exchanges.add(new Exchange(
                    request.method(),
                    request.target(),
                    sent(request),
                    request.body(),
                    response.statusCode(),
                    received,
                    response.body()));
            Answer answer = Answer.of(response.statusCode(), "text/plain", response.body());
            for (Map.Entry<String, String> header : received.entrySet()) {
                answer = answer.withHeader(header.getKey(), header.getValue());
            }
            return answer;
        } catch (IOException unreachable) {
            return Answer.text(BAD_GATEWAY, "The recorder cannot reach the server.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Answer.text(BAD_GATEWAY, "The recorder was interrupted.");
        }
    }

    private HttpRequest outgoing(ReceivedRequest request) {
        HttpRequest.Builder outgoing = HttpRequest.newBuilder(URI.create(target + request.target()))
                .method(request.method(), BodyPublishers.ofByteArray(request.body()));
        sent(request).forEach(outgoing::header);
        return outgoing.build();
    }

    /** Returns the headers of a request that concern more than one connection. */
    static Map<String, String> sent(ReceivedRequest request) {
        Map<String, String> sent = new TreeMap<>();
        request.headers().keySet().stream()
                .filter(name -> !HOP.contains(name))
                .forEach(name -> sent.put(name, request.revealHeader(name).orElse("")));
        return sent;
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
