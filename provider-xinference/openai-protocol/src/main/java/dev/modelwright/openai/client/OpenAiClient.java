package dev.modelwright.openai.client;

import dev.modelwright.json.JsonObject;
import dev.modelwright.model.Audio;
import java.util.List;
import java.util.Map;
import okhttp3.Request;

/**
 * Talks to one server, on the caller's thread, whose interruption ends a wait at once with {@link Reason#ABORTED}. Safe for any number
 * of threads. Never follows redirects, never sends a request again that the server may have processed, and starts no thread that keeps
 * the JVM alive. Of bodies, null members and an empty list of tools are left out; {@code stream} is set here.
 */
public final class OpenAiClient implements AutoCloseable {

    private final ConnectionSettings settings;
    private final Dialect dialect;
    private final Requests requests;
    private final Connections connections;
    private final Transport transport;

    OpenAiClient(ConnectionSettings settings, Dialect dialect, Connections connections, Transport transport) {
        this.settings = settings;
        this.dialect = dialect;
        this.requests = new Requests(settings);
        this.connections = connections;
        this.transport = transport;
    }

    /** Returns a client for these settings with connections of its own. It connects when it is first used. */
    public static OpenAiClient create(ConnectionSettings settings, Dialect dialect) {
        return Connections.create().client(settings, dialect);
    }

    /** Asks what is at a path behind the version, by its segments. The limit is {@link TimeLimit#LOOKUP}. */
    public JsonObject get(String... path) throws OpenAiException {
        return lookUp(requests.get(path), exchange());
    }

    /** Posts to a path behind the version, also while this client is closed. The limit is {@link TimeLimit#LOOKUP}. */
    public JsonObject tell(List<String> path, JsonObject body) throws OpenAiException {
        return lookUp(requests.post(path, body), new Exchange(connections.exchanges(), true, () -> {}));
    }

    /** Sends a chat request and waits for the whole answer, which {@link AnswerReader#chat} reads. */
    public JsonObject chat(JsonObject body) throws OpenAiException {
        return whole(Endpoint.CHAT, body, WholeAnswer::object);
    }

    /** Prepares a chat request as {@link #chat} sends it, to be sent when its answer is wanted and closed at any time. */
    public LateAnswer chatLater(JsonObject body) {
        JsonObject prepared = InferenceBody.whole(body);
        Exchange exchange = exchange(prepared);
        return new LateAnswer(exchange, () -> whole(Endpoint.CHAT, prepared, exchange, WholeAnswer::object));
    }

    /** Sends a chat request as {@link #chat} does and reads the answer as {@link AnswerReader#chat} does. */
    public Generation generateChat(JsonObject body) throws OpenAiException {
        return whole(Endpoint.CHAT, body, WholeAnswer::chat);
    }

    /** Sends a completion request and waits for the whole answer, which {@link AnswerReader#completion} reads. */
    public JsonObject complete(JsonObject body) throws OpenAiException {
        return whole(Endpoint.COMPLETIONS, body, WholeAnswer::object);
    }

    /** Sends a completion request and reads the answer as {@link AnswerReader#completion} does. */
    public Generation generateCompletion(JsonObject body) throws OpenAiException {
        return whole(Endpoint.COMPLETIONS, body, WholeAnswer::completion);
    }

    /** Sends a chat request and returns the answer as a stream, which {@link DeltaStream} reads. */
    public EventStream streamChat(JsonObject body) throws OpenAiException {
        return stream(Endpoint.CHAT, body);
    }

    /** Sends a completion request and returns the answer as a stream, which {@link DeltaStream} reads. */
    public EventStream streamCompletion(JsonObject body) throws OpenAiException {
        return stream(Endpoint.COMPLETIONS, body);
    }

    /** Asks for the vectors of texts, which {@link EmbeddingAnswer#read} reads. */
    public JsonObject embed(JsonObject body) throws OpenAiException {
        return answered(requests.post(Endpoint.EMBEDDINGS, InferenceBody.plain(body)));
    }

    /** Asks for the relevance of documents, which {@link RerankAnswer#read} reads. */
    public JsonObject rerank(JsonObject body) throws OpenAiException {
        return answered(requests.post(Endpoint.RERANK, InferenceBody.plain(body)));
    }

    /**
     * Sends a recording, which is read while it is sent, and asks what is said in it; {@link TranscriptReader#read} reads the answer.
     *
     * @param fields what the form holds beside the recording, {@code model} among it
     * @throws OpenAiException with {@link Reason#BAD_REQUEST} when the recording cannot be read, or another reason
     */
    public JsonObject transcribe(Map<String, String> fields, Audio audio) throws OpenAiException {
        return answered(requests.postForm(Endpoint.TRANSCRIPTIONS, AudioUpload.form(fields, audio)));
    }

    /** Has a text spoken and returns the recording as it arrives. */
    public AudioStream speak(JsonObject body) throws OpenAiException {
        Deadline total = transport.total();
        OpenAnswer answer = transport.openStream(
                requests.postForAudio(Endpoint.SPEECH, InferenceBody.plain(body)), total, exchange());
        PieceReader pieces = new PieceReader(answer, settings.idleTimeout(), total, Ending.DROPPING);
        return new AudioStream(answer, pieces, AudioStream.LARGEST);
    }

    /** Closes the connections of this client, see {@link Connections#close}. It cannot be used afterwards. */
    @Override
    public void close() {
        connections.close();
    }

    private Exchange exchange() {
        return new Exchange(connections.exchanges(), false, () -> {});
    }

    private Exchange exchange(JsonObject prepared) {
        return dialect.abort()
                .map(abort -> new Exchange(
                        connections.exchanges(),
                        false,
                        () -> connections.aborts().later(aborting(abort, prepared))))
                .orElseGet(this::exchange);
    }

    private Ending ending(JsonObject prepared) {
        return dialect.abort()
                .map(abort -> connections.aborts().ending(aborting(abort, prepared)))
                .orElse(Ending.DROPPING);
    }

    private Aborts.Question aborting(Dialect.Abort abort, JsonObject prepared) {
        return () -> abort.stopped().test(tell(abort.path().apply(prepared), JsonObject.empty()));
    }

    private JsonObject lookUp(Request request, Exchange exchange) throws OpenAiException {
        return WholeAnswer.object(transport.open(request, TimeLimit.LOOKUP, settings.lookupTimeout(), exchange));
    }

    private <T> T whole(Endpoint endpoint, JsonObject body, WholeAnswer.Form<T> form) throws OpenAiException {
        JsonObject prepared = InferenceBody.whole(body);
        return whole(endpoint, prepared, exchange(prepared), form);
    }

    private <T> T whole(Endpoint endpoint, JsonObject prepared, Exchange exchange, WholeAnswer.Form<T> form)
            throws OpenAiException {
        try {
            return form.read(opened(requests.post(endpoint, prepared), exchange));
        } catch (OpenAiException e) {
            throw left(exchange, e);
        }
    }

    // The server does not know that nobody waits any longer.
    private static OpenAiException left(Exchange exchange, OpenAiException cause) {
        if (cause.reason() == Reason.TIMEOUT || Thread.currentThread().isInterrupted()) {
            exchange.abort();
        }
        return cause;
    }

    private JsonObject answered(Request request) throws OpenAiException {
        return WholeAnswer.object(opened(request, exchange()));
    }

    private OpenAnswer opened(Request request, Exchange exchange) throws OpenAiException {
        return transport.open(request, TimeLimit.ANSWER, settings.answerTimeout(), exchange);
    }

    private OpenAnswer opened(Request request, Deadline total, Exchange exchange) throws OpenAiException {
        try {
            return transport.openStream(request, total, exchange);
        } catch (OpenAiException e) {
            throw left(exchange, e);
        }
    }

    private EventStream stream(Endpoint endpoint, JsonObject body) throws OpenAiException {
        JsonObject prepared = InferenceBody.stream(body);
        Deadline total = transport.total();
        OpenAnswer answer = opened(requests.postForStream(endpoint, prepared), total, exchange(prepared));
        PieceReader pieces = new PieceReader(answer, settings.idleTimeout(), total, ending(prepared));
        return new EventStream(answer, pieces, settings.framing());
    }
}
