package dev.modelwright.xinference.client;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.Audio;
import dev.modelwright.openai.client.AnswerReader;
import dev.modelwright.openai.client.AudioStream;
import dev.modelwright.openai.client.ConnectionSettings;
import dev.modelwright.openai.client.Connections;
import dev.modelwright.openai.client.DeltaStream;
import dev.modelwright.openai.client.EmbeddingAnswer;
import dev.modelwright.openai.client.EventStream;
import dev.modelwright.openai.client.Generation;
import dev.modelwright.openai.client.LateAnswer;
import dev.modelwright.openai.client.OpenAiClient;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.openai.client.Reason;
import dev.modelwright.openai.client.RerankAnswer;
import dev.modelwright.openai.client.TranscriptReader;
import java.util.List;
import java.util.Map;

/**
 * Talks to one Xinference server as {@link OpenAiClient} does, and tells it to stop working on requests that nobody waits for any more.
 * Safe for any number of threads.
 */
public final class XinferenceClient implements AutoCloseable {

    private static final int NOT_FOUND = 404;

    private final OpenAiClient server;

    XinferenceClient(OpenAiClient server) {
        this.server = server;
    }

    /** Returns a client for these settings with connections of its own. It connects when it is first used. */
    public static XinferenceClient create(ConnectionSettings settings) {
        return using(Connections.create(), settings);
    }

    /** Returns a client that uses these connections. It need not be closed: closing it closes these connections. */
    public static XinferenceClient using(Connections connections, ConnectionSettings settings) {
        return new XinferenceClient(connections.client(settings, XinferenceDialect.DIALECT));
    }

    /**
     * Asks what the server knows about a running model.
     *
     * @throws IllegalArgumentException when no model can have this uid
     * @throws OpenAiException with {@link Reason#MODEL_NOT_FOUND} when no such model is running, or another reason
     */
    public ModelDescription describe(String uid) throws OpenAiException {
        return ModelFacts.read(uid, server.get("models", ModelUid.checked(uid)));
    }

    /** Asks which models are running. The server's answer may be some seconds old and leaves out loading models. */
    public List<ModelDescription> listModels() throws OpenAiException {
        return ModelFacts.readList(server.get("models"));
    }

    /** Asks whether the server wants a key; false for servers that are too old to be asked. */
    public boolean authRequired() throws OpenAiException {
        try {
            JsonObject answer = server.get("cluster", "auth");
            return answer.get("auth").flatMap(JsonValue::asBoolean).orElse(false);
        } catch (OpenAiException e) {
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
    public JsonObject chat(JsonObject body) throws OpenAiException {
        return server.chat(XinferenceBody.identified(body));
    }

    /** Prepares a chat request as {@link #chat} sends it, to be sent when its answer is wanted and closed at any time. */
    public LateAnswer chatLater(JsonObject body) {
        return server.chatLater(XinferenceBody.identified(body));
    }

    /** Sends a chat request as {@link #chat} does and reads the answer as {@link AnswerReader#chat} does. */
    public Generation generateChat(JsonObject body) throws OpenAiException {
        return server.generateChat(XinferenceBody.identified(body));
    }

    /** Sends a completion request and waits for the whole answer, which {@link AnswerReader#completion} reads. */
    public JsonObject complete(JsonObject body) throws OpenAiException {
        return server.complete(XinferenceBody.identified(body));
    }

    /** Sends a completion request and reads the answer as {@link AnswerReader#completion} does. */
    public Generation generateCompletion(JsonObject body) throws OpenAiException {
        return server.generateCompletion(XinferenceBody.identified(body));
    }

    /** Sends a chat request as {@link #chat} does and returns the answer as a stream, which {@link DeltaStream} reads. */
    public EventStream streamChat(JsonObject body) throws OpenAiException {
        return server.streamChat(XinferenceBody.identified(body));
    }

    /** Sends a completion request and returns the answer as a stream, which {@link DeltaStream} reads. */
    public EventStream streamCompletion(JsonObject body) throws OpenAiException {
        return server.streamCompletion(XinferenceBody.identified(body));
    }

    /**
     * Asks for the vectors of texts, which {@link EmbeddingAnswer#read} reads. Null members are left out, an object as
     * {@code kwargs} is sent as text.
     *
     * @throws IllegalArgumentException when no model can have the body's {@code model} as its uid
     */
    public JsonObject embed(JsonObject body) throws OpenAiException {
        return server.embed(XinferenceBody.plain(body));
    }

    /** Asks for the relevance of documents, which {@link RerankAnswer#read} reads. The body is sent as {@link #embed} does. */
    public JsonObject rerank(JsonObject body) throws OpenAiException {
        return server.rerank(XinferenceBody.plain(body));
    }

    /**
     * Sends a recording, which is read while it is sent, and asks what is said in it; {@link TranscriptReader#read} reads the answer.
     *
     * @param fields what the form holds beside the recording, {@code model} among it
     * @throws IllegalArgumentException when no model can have the {@code model} as its uid
     * @throws OpenAiException with {@link Reason#BAD_REQUEST} when the recording cannot be read, or another reason
     */
    public JsonObject transcribe(Map<String, String> fields, Audio audio) throws OpenAiException {
        ModelUid.checked(fields.getOrDefault("model", ""));
        return server.transcribe(fields, audio);
    }

    /** Has a text spoken and returns the recording as it arrives. The body is sent as {@link #embed} does. */
    public AudioStream speak(JsonObject body) throws OpenAiException {
        return server.speak(XinferenceBody.plain(body));
    }

    /**
     * Asks the server to stop working on a request.
     *
     * @throws IllegalArgumentException when no model can have this uid
     */
    public AbortOutcome abort(String uid, String requestId) throws OpenAiException {
        // The server answers a request without body with an error.
        return XinferenceDialect.outcome(server.tell(XinferenceDialect.abortPath(uid, requestId), JsonObject.empty()));
    }

    /** Closes the connections of this client, see {@link Connections#close}. It cannot be used afterwards. */
    @Override
    public void close() {
        server.close();
    }
}
