package dev.modelwright.testkit.record;

import dev.modelwright.testkit.server.Answer;
import dev.modelwright.testkit.server.ReceivedRequest;
import dev.modelwright.testkit.server.ScriptedServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A server that answers as was recorded: a request gets the answer of the first exchange with its method and path that has not been played
 * yet, of one with the same body if there is one. A request that was not recorded gets the status 500 with words that say so. Thread-safe.
 */
public final class Replay implements AutoCloseable {

    private final ScriptedServer server = ScriptedServer.start();
    private final List<Exchange> left;

    private Replay(Recording recording) {
        this.left = new ArrayList<>(recording.exchanges());
        server.answering(this::answer);
    }

    /** Starts a server with what was recorded. */
    public static Replay start(Recording recording) {
        return new Replay(recording);
    }

    /** Returns the address that the client is given. */
    public URI url() {
        return server.url();
    }

    /** Returns how many exchanges have not been played. */
    public int left() {
        synchronized (left) {
            return left.size();
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private Answer answer(ReceivedRequest request) {
        return take(request)
                .map(Replay::answer)
                .orElseGet(() ->
                        Answer.text(500, "No exchange is left for " + request.method() + " " + request.path() + "."));
    }

    // What was asked is compared as it would have been written down: without secrets.
    private Optional<Exchange> take(ReceivedRequest request) {
        Exchange asked = Redaction.standard()
                .of(List.of(new Exchange(
                        request.method(),
                        request.target(),
                        Recorder.sent(request),
                        request.body(),
                        0,
                        Map.of(),
                        new byte[0])))
                .get(0);
        synchronized (left) {
            Optional<Exchange> found = left.stream()
                    .filter(one ->
                            one.method().equals(asked.method()) && one.target().equals(asked.target()))
                    .min(Comparator.comparing(one -> !Arrays.equals(one.request(), asked.request())));
            found.ifPresent(left::remove);
            return found;
        }
    }

    private static Answer answer(Exchange exchange) {
        Answer answer = Answer.of(exchange.status(), "text/plain", exchange.answer());
        for (Map.Entry<String, String> header : exchange.received().entrySet()) {
            answer = answer.withHeader(header.getKey(), header.getValue());
        }
        return answer;
    }
}
