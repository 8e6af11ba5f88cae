package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.SpeechToTextModel;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.model.TextToSpeechModel;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server with one model: it describes the model, and answers calls in the order of its script. */
final class ScriptedServer implements BeforeEachCallback, AfterEachCallback {

    static final String UID = "tiny-uid";

    private final MockWebServer server = new MockWebServer();
    private final Queue<MockResponse> answers = new ConcurrentLinkedQueue<>();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private volatile Function<RecordedRequest, MockResponse> description = request -> Wire.describing("chat");
    private volatile Function<RecordedRequest, MockResponse> script = this::next;
    private volatile Function<RecordedRequest, MockResponse> abortion = request -> Wire.json("{\"msg\":\"NO_OP\"}");

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                if (isAbort(request)) {
                    return abortion.apply(request);
                }
                return request.getMethod().equals("GET") ? description.apply(request) : script.apply(request);
            }
        });
        server.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.close();
    }

    ScriptedServer describing(MockResponse answer) {
        return describing(request -> answer);
    }

    ScriptedServer describing(Function<RecordedRequest, MockResponse> answer) {
        description = answer;
        return this;
    }

    ScriptedServer answering(MockResponse... inOrder) {
        answers.addAll(List.of(inOrder));
        return this;
    }

    ScriptedServer answering(Function<RecordedRequest, MockResponse> answer) {
        script = answer;
        return this;
    }

    ScriptedServer aborting(Function<RecordedRequest, MockResponse> answer) {
        abortion = answer;
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + server.getPort();
    }

    XinferenceCredentials.Builder credentials() {
        return XinferenceCredentials.builder().serverUrl(url()).modelUid(UID).maxRetries(0);
    }

    // What a provider has been told of a model is known to all its models: here each model asks anew.
    private static XinferenceProvider provider() {
        return new XinferenceProvider();
    }

    LanguageModel model() {
        return provider().languageModel("my-model", credentials().build().toMap());
    }

    TextEmbeddingModel embeddingModel() {
        return provider().textEmbeddingModel("my-model", credentials().build().toMap());
    }

    RerankModel rerankModel() {
        return provider().rerankModel("my-model", credentials().build().toMap());
    }

    SpeechToTextModel listeningModel() {
        return provider().speechToTextModel("my-model", credentials().build().toMap());
    }

    TextToSpeechModel speakingModel() {
        return provider().textToSpeechModel("my-model", credentials().build().toMap());
    }

    List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Returns the calls: what was sent to be answered by the model. */
    List<RecordedRequest> calls() {
        return requests.stream()
                .filter(request -> request.getMethod().equals("POST") && !isAbort(request))
                .toList();
    }

    private static boolean isAbort(RecordedRequest request) {
        return request.getTarget().endsWith("/abort");
    }

    /** Returns the body that a request becomes. */
    JsonObject bodyOf(LlmRequest request) {
        answers.add(Wire.said("ok"));
        model().invoke(request);
        return lastBody();
    }

    /** Returns the body that a streamed request becomes. */
    JsonObject streamedBodyOf(LlmRequest request) {
        answers.add(Wire.events(Wire.delta("ok"), Wire.finish("stop"), "[DONE]"));
        try (LlmStream stream = model().stream(request)) {
            stream.result();
        }
        return lastBody();
    }

    /** Returns the body of the last call without the id that each call has of its own. */
    JsonObject lastBody() {
        return withoutId(lastPlainBody());
    }

    /** Returns the body of the last call as it is. */
    JsonObject lastPlainBody() {
        RecordedRequest last = calls().get(calls().size() - 1);
        return Wire.object(last.getBody().utf8());
    }

    private static JsonObject withoutId(JsonObject body) {
        Map<String, JsonValue> members = new LinkedHashMap<>(body.members());
        assertThat(members.remove("request_id").asString().orElseThrow())
                .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        return new JsonObject(members);
    }

    private MockResponse next(RecordedRequest request) {
        MockResponse next = answers.poll();
        return next == null ? Wire.text(500, "The script has ended.") : next;
    }
}
