package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.schema.LlmMode;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CustomizableModelTest {

    private static final String[] ALWAYS = {
        "temperature",
        "top_p",
        "top_k",
        "max_tokens",
        "presence_penalty",
        "frequency_penalty",
        "repetition_penalty",
        "seed"
    };

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void chatModelOfTransformers() {
        ModelSchema schema = schema("Transformers", "generate", "chat");

        assertThat(schema.model()).isEqualTo("my-model");
        assertThat(schema.properties().mode()).isEqualTo(LlmMode.CHAT);
        assertThat(schema.properties().contextSize()).hasValue(2048);
        assertThat(schema.features()).isEmpty();
        assertThat(schema.pricing()).isEmpty();
        assertThat(schema.parameterRules()).extracting(ParameterRule::name).containsExactly(ALWAYS);
    }

    @Test
    void completionModel() {
        assertThat(schema("Transformers", "generate").properties().mode()).isEqualTo(LlmMode.COMPLETION);
    }

    @Test
    void thinkingCanBeSwitchedOnHybridModelsAlone() {
        assertThat(schema("Transformers", "chat", "reasoning", "hybrid").rule("enable_thinking"))
                .isPresent();
        assertThat(schema("Transformers", "chat", "reasoning").rule("enable_thinking"))
                .isEmpty();
    }

    @Test
    void responseFormatIsOfferedWhereTheEngineKeepsToIt() {
        assertThat(schema("vLLM", "chat").rule("response_format")).isPresent();
        assertThat(schema("Transformers", "chat").rule("response_format")).isEmpty();
    }

    @Test
    void toolsAreStreamedByEnginesThatCan() {
        assertThat(schema("vLLM", "chat", "tools").features())
                .containsExactlyInAnyOrder(
                        ModelFeature.TOOL_CALL,
                        ModelFeature.MULTI_TOOL_CALL,
                        ModelFeature.STREAM_TOOL_CALL,
                        ModelFeature.STRUCTURED_OUTPUT);
        assertThat(schema("transformers", "chat", "tools").features())
                .containsExactly(ModelFeature.TOOL_CALL, ModelFeature.MULTI_TOOL_CALL);
    }

    @ParameterizedTest
    @CsvSource({"vision, VISION", "audio, AUDIO", "video, VIDEO"})
    void mediaAreFeatures(String ability, ModelFeature feature) {
        assertThat(schema("SGLang", "chat", ability).features()).containsExactly(feature);
    }

    @Test
    void allModalModelReadsAllMedia() {
        assertThat(schema("SGLang", "chat", "omni").features())
                .containsExactly(ModelFeature.VISION, ModelFeature.VIDEO, ModelFeature.AUDIO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "0", "-1", "\"2048\""})
    void contextThatIsNotKnownLimitsNothing(String contextLength) {
        server.describing(Wire.json(Wire.description("vLLM", "chat")
                .put("context_length", JsonValue.parse(contextLength))
                .build()
                .toJson()));
        ModelSchema schema = server.model().schema();

        assertThat(schema.properties().contextSize()).isEmpty();
        assertMaxTokens(schema, 1_048_576, 512);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "128, 128", "512, 512", "513, 512", "2000000, 512"})
    void mostTokensFollowTheContextAndTheDefaultStaysWithinIt(int contextLength, int standard) {
        server.describing(Wire.json(Wire.description("vLLM", "chat")
                .put("context_length", contextLength)
                .build()
                .toJson()));

        assertMaxTokens(server.model().schema(), contextLength, standard);
    }

    @Test
    void oldServerThatSaysLittleIsEnough() {
        server.describing(Wire.json("{\"model_name\":\"m\",\"model_ability\":[\"chat\"],\"new\":{\"field\":1}}"));

        assertThat(server.model().schema().properties().mode()).isEqualTo(LlmMode.CHAT);
    }

    @ParameterizedTest
    @CsvSource({
        "embedding, a text embedding model",
        "rerank, a rerank model",
        "audio, a text-to-speech model",
        "image, of type `image`",
        "video, of type `video`",
        "flexible, of type `flexible`"
    })
    void modelOfAnotherKindIsRefusedByName(String type, String described) {
        server.describing(Wire.json("{\"model_type\":\"" + type + "\",\"model_ability\":null}"));

        assertRefused("Model `tiny-uid` must be a language model, but is " + described
                + ". Choose the uid of a language model.");
    }

    @Test
    void languageModelThatNeitherChatsNorGeneratesIsRefused() {
        server.describing(Wire.describing());

        assertThat(refusal()).isInstanceOf(BadRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "<html>hello</html>", ""})
    void descriptionThatCannotBeReadIsTheServersFault(String body) {
        server.describing(Wire.json(body));

        assertThat(refusal()).isInstanceOf(ServerUnavailableException.class);
        assertThat(refusal().detail()).startsWith("The answer must be a JSON object, but was something else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a?b", "a#b", ".."})
    void uidThatNoModelCanHaveIsRefusedWithoutARequest(String uid) {
        LanguageModel model = XinferenceProvider.llm(
                "m",
                XinferenceCredentials.builder()
                        .serverUrl(server.url())
                        .modelUid(uid)
                        .build());
        InvokeException failure = catchThrowableOfType(InvokeException.class, model::schema);

        assertThat(failure).isInstanceOf(BadRequestException.class);
        assertThat(failure.detail())
                .isEqualTo("The model uid cannot contain `/`, `?` or `#`, but was `" + uid
                        + "`. Use the uid that the server lists, not the name of a model on a hub.");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void uidIsEncodedInThePathAndPlainInTheBody() {
        LanguageModel model = XinferenceProvider.llm(
                "m",
                XinferenceCredentials.builder()
                        .serverUrl(server.url())
                        .modelUid("my model 你")
                        .build());
        server.answering(Wire.said("ok"));
        model.invoke(LlmRequest.of(user("hi")));

        assertThat(server.requests().get(0).getTarget()).isEqualTo("/v1/models/my%20model%20%E4%BD%A0");
        assertThat(server.lastBody().string("model")).hasValue("my model 你");
    }

    @Test
    void factsAreAskedForOnceByTheModelsOfACredentialAndAgainAfterAFailure() {
        XinferenceCredentials credentials = server.credentials().build();
        server.describing(Wire.json(503, "{\"detail\":\"no\"}"));
        LanguageModel model = XinferenceProvider.llm("m", credentials);
        assertThat(catchThrowableOfType(InvokeException.class, model::schema)).isNotNull();
        server.describing(Wire.describing("chat"));
        assertThat(model.schema().features()).doesNotContain(ModelFeature.VISION);
        server.describing(Wire.describing("chat", "vision"));

        assertThat(model.schema().features()).doesNotContain(ModelFeature.VISION);
        assertThat(XinferenceProvider.llm("m", credentials).schema().features()).doesNotContain(ModelFeature.VISION);
        assertThat(server.model().schema().features()).contains(ModelFeature.VISION);
    }

    private ModelSchema schema(String engine, String... abilities) {
        server.describing(Wire.json(Wire.description(engine, abilities).build().toJson()));
        return server.model().schema();
    }

    private static void assertMaxTokens(ModelSchema schema, int most, int standard) {
        ParameterRule rule = schema.rule("max_tokens").orElseThrow();
        assertThat(rule.max().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(most));
        assertThat(rule.defaultValue()).hasValue(JsonValue.of(standard));
        assertThat(rule.required()).isFalse();
    }

    private InvokeException refusal() {
        return catchThrowableOfType(InvokeException.class, () -> server.model().schema());
    }

    private void assertRefused(String detail) {
        assertThat(refusal()).isInstanceOf(BadRequestException.class);
        assertThat(refusal().detail()).isEqualTo(detail);
    }
}
