package dev.modelwright.testkit.xinference;

import dev.modelwright.schema.ModelKind;
import dev.modelwright.testkit.server.Answer;
import dev.modelwright.testkit.server.ReceivedRequest;
import dev.modelwright.testkit.server.ScriptedServer;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * An Xinference server for tests, without models: it describes a model of any uid, takes aborts, and answers calls by a script, which may
 * hold every fault that {@link Answer} knows. Where the script is silent, it answers well.
 *
 * <pre>{@code
 * try (FakeXinference server = FakeXinference.start(ModelKind.LLM)) {
 *     server.answering(XinferenceAnswers.failure(429, "Slow down."), XinferenceAnswers.said("Hello."));
 *     ...
 * }
 * }</pre>
 */
public final class FakeXinference implements AutoCloseable {

    /** The uid that is asked for in our own examples; the server knows every uid, and lists this one. */
    public static final String UID = "fake-uid";

    private final ScriptedServer server;
    private final ModelKind kind;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<ReceivedRequest> calls = new CopyOnWriteArrayList<>();
    private volatile Function<ReceivedRequest, Answer> usual = FakeXinference::usual;

    private FakeXinference(ScriptedServer server, ModelKind kind) {
        this.server = server;
        this.kind = kind;
    }

    /** Starts a server whose models are of this kind. */
    public static FakeXinference start(ModelKind kind) {
        FakeXinference fake = new FakeXinference(ScriptedServer.start(), Objects.requireNonNull(kind, "kind"));
        fake.server.answering(fake::answer);
        return fake;
    }

    /** Adds answers to calls, given in this order before all others, each once. */
    public FakeXinference answering(Answer... inOrder) {
        answers.addAll(List.of(inOrder));
        return this;
    }

    /** Answers the calls that no answer waits for as the function says. */
    public FakeXinference answering(Function<ReceivedRequest, Answer> function) {
        usual = Objects.requireNonNull(function, "function");
        return this;
    }

    /** Returns the address to be given as {@code server_url}. */
    public URI url() {
        return server.url();
    }

    /** Returns the calls so far: neither questions about models nor aborts. */
    public List<ReceivedRequest> calls() {
        return List.copyOf(calls);
    }

    /** Returns all requests so far. */
    public List<ReceivedRequest> requests() {
        return server.requests();
    }

    @Override
    public void close() {
        server.close();
    }

    /** Returns the answer to a request that is no call: a description, a list, an abort; empty for calls. */
    static Optional<Answer> aside(ReceivedRequest request, ModelKind kind) {
        if (request.path().endsWith("/abort")) {
            return Optional.of(Answer.json("{\"msg\": \"NO_OP\"}"));
        }
        if (request.path().endsWith("/cluster/auth")) {
            return Optional.of(Answer.json("{\"auth\": false}"));
        }
        if (request.path().endsWith("/v1/models")) {
            return Optional.of(XinferenceAnswers.list(kind, UID));
        }
        return request.method().equals("GET") ? Optional.of(XinferenceAnswers.description(kind)) : Optional.empty();
    }

    /** Returns as many vectors as are asked for, of as many dimensions as are. */
    static Answer vectors(ReceivedRequest request) {
        int dimensions = (int) request.json().integer("dimensions").orElse(XinferenceAnswers.DIMENSIONS);
        return XinferenceAnswers.vectors(size(request, "input"), dimensions);
    }

    private Answer answer(ReceivedRequest request) {
        Optional<Answer> aside = aside(request, kind);
        if (aside.isPresent()) {
            return aside.get();
        }
        calls.add(request);
        Answer next = answers.poll();
        return next == null ? usual.apply(request) : next;
    }

    private static Answer usual(ReceivedRequest request) {
        String path = request.path();
        if (path.endsWith("/chat/completions")) {
            boolean streamed = request.json()
                    .get("stream")
                    .flatMap(value -> value.asBoolean())
                    .orElse(false);
            return streamed ? XinferenceAnswers.streamed("Hello", " there.") : XinferenceAnswers.said("Hello there.");
        }
        if (path.endsWith("/embeddings")) {
            return vectors(request);
        }
        if (path.endsWith("/rerank")) {
            return XinferenceAnswers.ranked(descending(size(request, "documents")));
        }
        if (path.endsWith("/audio/transcriptions")) {
            return XinferenceAnswers.heard("Hello there.");
        }
        return path.endsWith("/audio/speech")
                ? XinferenceAnswers.spoken(1_000)
                : XinferenceAnswers.failure(404, "Not found: " + path);
    }

    private static int size(ReceivedRequest request, String list) {
        return request.json().array(list).map(array -> array.elements().size()).orElse(1);
    }

    private static double[] descending(int count) {
        double[] scores = new double[count];
        for (int i = 0; i < count; i++) {
            scores[i] = 1.0 / (i + 1);
        }
        return scores;
    }
}
