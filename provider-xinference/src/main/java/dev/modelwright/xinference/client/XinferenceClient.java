package dev.modelwright.xinference.client;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.Audio;
import java.util.List;
import java.util.Map;
import okhttp3.Request;

/**
 * Talks to one Xinference server, on the caller's thread, whose interruption ends a wait at once with {@link Reason#ABORTED}. Safe for
 * any number of threads. Never follows redirects, never sends a request again that the server may have processed, and starts no thread
 * that keeps the JVM alive.
 */
public final class XinferenceClient implements AutoCloseable {

    private static final int NOT_FOUND = 404;

    private final ConnectionSettings settings;
    private final Requests requests;
    private final Connections connections;
    private final Transport transport;
    private final Exchanges exchanges;
    private final Aborts aborts;

    XinferenceClient(
            ConnectionSettings settings,
            Connections connections,
            Transport transport,
            Exchanges exchanges,
            Aborts aborts) {
        this.settings = settings;
        this.requests = new Requests(settings);
        this.connections = connections;
        this.transport = transport;
        this.exchanges = exchanges;
        this.aborts = aborts;
    }

    /** Returns a client for these settings with connections of its own. It connects when it is first used. */
    public static XinferenceClient create(ConnectionSettings settings) {
        return Connections.create().client(settings);
    }

    /**
     * Asks what the server knows about a running model.
     *
     * @throws IllegalArgumentException when no model can have this uid
     * @throws XinferenceException with {@link Reason#MODEL_NOT_FOUND} when no such model is running, or another reason
     */
    public ModelDescription describe(String uid) throws XinferenceException {
        return ModelFacts.read(uid, lookUp(requests.get("models", ModelUid.checked(uid)), exchange()));
    }

    /** Asks which models are running. The server's answer may be some seconds old and leaves out loading models. */
    public List<ModelDescription> listModels() throws XinferenceException {
        return ModelFacts.readList(lookUp(requests.get(Endpoint.MODELS), exchange()));
    }

    /** Asks whether the server wants a key; false for servers that are too old to be asked. */
    public boolean authRequired() throws XinferenceException {
        try {
            JsonObject answer = lookUp(requests.get(Endpoint.AUTH), exchange());
            return answer.get("auth").flatMap(JsonValue::asBoolean).orElse(false);
        } catch (XinferenceException e) {
            if (e.status().orElse(0) == NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Sends a chat request and waits for the whole answer, which {@link AnswerReader#chat} reads. Null members and an empty
     * list of tools are left out; {@code stream} and {@code request_id} are set here.
     *
     * @throws IllegalArgumentException when no model can have the body's {@code model} as its uid
     */
    public JsonObject chat(JsonObject body) throws XinferenceException {
        return whole(Endpoint.CHAT, body, WholeAnswer::object);
    }

    /** Prepares a chat request as {@link #chat} sends it, to be sent when its answer is wanted and closed at any time. */
    public LateAnswer chatLater(JsonObject body) {
        JsonObject prepared = InferenceBody.whole(body);
        Exchange exchange = exchange(prepared);
        return new LateAnswer(exchange, () -> whole(Endpoint.CHAT, prepared, exchange, WholeAnswer::object));
    }

    /** Sends a chat request as {@link #chat} does and reads the answer as {@link AnswerReader#chat} does. */
    public Generation generateChat(JsonObject body) throws XinferenceException {
        return whole(Endpoint.CHAT, body, WholeAnswer::chat);
    }

    /** Sends a completion request and waits for the whole answer, which {@link AnswerReader#completion} reads. */
    public JsonObject complete(JsonObject body) throws XinferenceException {
        return whole(Endpoint.COMPLETIONS, body, WholeAnswer::object);
    }

    /** Sends a completion request and reads the answer as {@link AnswerReader#completion} does. */
    public Generation generateCompletion(JsonObject body) throws XinferenceException {
        return whole(Endpoint.COMPLETIONS, body, WholeAnswer::completion);
    }

    /** Sends a chat request as {@link #chat} does and returns the answer as a stream, which {@link DeltaStream} reads. */
    public EventStream streamChat(JsonObject body) throws XinferenceException {
        return stream(Endpoint.CHAT, body);
    }

    /** Sends a completion request and returns the answer as a stream, which {@link DeltaStream} reads. */
    public EventStream streamCompletion(JsonObject body) throws XinferenceException {
        return stream(Endpoint.COMPLETIONS, body);
    }

    /**
     * Asks for the vectors of texts, which {@link EmbeddingAnswer#read} reads. Null members are left out, an object as
     * {@code kwargs} is sent as text.
     *
     * @throws IllegalArgumentException when no model can have the body's {@code model} as its uid
     */
    public JsonObject embed(JsonObject body) throws XinferenceException {
        return answered(requests.post(Endpoint.EMBEDDINGS, InferenceBody.plain(body)));
    }

    /** Asks for the relevance of documents, which {@link RerankAnswer#read} reads. The body is sent as {@link #embed} does. */
    public JsonObject rerank(JsonObject body) throws XinferenceException {
        return answered(requests.post(Endpoint.RERANK, InferenceBody.plain(body)));
    }

    /**
     * Sends a recording, which is read while it is sent, and asks what is said in it; {@link TranscriptReader#read} reads the answer.
     *
     * @param fields what the form holds beside the recording, {@code model} among it
     * @throws IllegalArgumentException when no model can have the {@code model} as its uid
     * @throws XinferenceException with {@link Reason#BAD_REQUEST} when the recording cannot be read, or another reason
     */
    public JsonObject transcribe(Map<String, String> fields, Audio audio) throws XinferenceException {
        ModelUid.checked(fields.getOrDefault("model", ""));
        return answered(requests.postForm(Endpoint.TRANSCRIPTIONS, AudioUpload.form(fields, audio)));
    }

    /** Has a text spoken and returns the recording as it arrives. The body is sent as {@link #embed} does. */
    public AudioStream speak(JsonObject body) throws XinferenceException {
        Deadline total = transport.total();
        OpenAnswer answer = transport.openStream(
                requests.postForAudio(Endpoint.SPEECH, InferenceBody.plain(body)), total, exchange());
        PieceReader pieces = new PieceReader(answer, settings.idleTimeout(), total, Ending.DROPPING);
        return new AudioStream(answer, pieces, AudioStream.LARGEST);
    }

    /**
     * Asks the server to stop working on a request.
     *
     * @throws IllegalArgumentException when no model can have this uid
     */
    public AbortOutcome abort(String uid, String requestId) throws XinferenceException {
        List<String> path = List.of("models", ModelUid.checked(uid), "requests", requestId, "abort");
        // The server answers a request without body with an error.
        JsonObject answer = lookUp(requests.post(path, JsonObject.empty()), new Exchange(exchanges, true, () -> {}));
        return AbortOutcome.read(answer.string("msg").orElse(""));
    }

    /** Closes the connections of this client, see {@link Connections#close}. It cannot be used afterwards. */
    @Override
    public void close() {
        connections.close();
    }

    // Which request is meant is known to the engine for those that have an id.
    private Exchange exchange() {
        return new Exchange(exchanges, false, () -> {});
    }

    private Exchange exchange(JsonObject prepared) {
        return new Exchange(exchanges, false, () -> aborts.later(aborting(prepared)));
    }

    private JsonObject lookUp(Request request, Exchange exchange) throws XinferenceException {
        return WholeAnswer.object(transport.open(request, TimeLimit.LOOKUP, settings.lookupTimeout(), exchange));
    }

    private <T> T whole(Endpoint endpoint, JsonObject body, WholeAnswer.Form<T> form) throws XinferenceException {
        JsonObject prepared = InferenceBody.whole(body);
        return whole(endpoint, prepared, exchange(prepared), form);
    }

    private <T> T whole(Endpoint endpoint, JsonObject prepared, Exchange exchange, WholeAnswer.Form<T> form)
            throws XinferenceException {
        try {
            return form.read(opened(requests.post(endpoint, prepared), exchange));
        } catch (XinferenceException e) {
            throw left(exchange, e);
        }
    }

    // The server does not know that nobody waits any longer.
    private static XinferenceException left(Exchange exchange, XinferenceException cause) {
        if (cause.reason() == Reason.TIMEOUT || Thread.currentThread().isInterrupted()) {
            exchange.abort();
        }
        return cause;
    }

    private Aborts.Question aborting(JsonObject prepared) {
        return () -> abort(prepared.string("model").orElse(""), InferenceBody.requestId(prepared));
    }

    private JsonObject answered(Request request) throws XinferenceException {
        return WholeAnswer.object(opened(request, exchange()));
    }

    private OpenAnswer opened(Request request, Exchange exchange) throws XinferenceException {
        return transport.open(request, TimeLimit.ANSWER, settings.answerTimeout(), exchange);
    }

    private OpenAnswer opened(Request request, Deadline total, Exchange exchange) throws XinferenceException {
        try {
            return transport.openStream(request, total, exchange);
        } catch (XinferenceException e) {
            throw left(exchange, e);
        }
    }

    private EventStream stream(Endpoint endpoint, JsonObject body) throws XinferenceException {
        JsonObject prepared = InferenceBody.stream(body);
        Deadline total = transport.total();
        OpenAnswer answer = opened(requests.postForStream(endpoint, prepared), total, exchange(prepared));
        PieceReader pieces = new PieceReader(answer, settings.idleTimeout(), total, aborts.ending(aborting(prepared)));
        return new EventStream(answer, InferenceBody.requestId(prepared), pieces);
    }
}
