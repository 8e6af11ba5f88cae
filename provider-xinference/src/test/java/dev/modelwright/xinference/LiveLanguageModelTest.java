package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(named = LiveServer.URL, matches = ".+")
final class LiveLanguageModelTest {

    private static final LlmRequest QUESTION = LlmRequest.of(user("Write three sentences about the sea."));
    private static final LlmRequest FORECAST = LlmRequest.of(user("How is the weather in Paris? Call get_weather."))
            .withTools(new ToolDefinition(
                    "get_weather",
                    "Weather of a city",
                    Wire.object("{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}},"
                            + "\"required\":[\"city\"]}")));

    @Test
    void wholeAnswerHasTextReasonAndCounts() {
        assertAnswered(model("llm").invoke(QUESTION));
    }

    @Test
    void streamedAnswerHasTextReasonAndCounts() {
        assertAnswered(streamed(model("llm"), QUESTION));
    }

    @Test
    void answerIsCutAtItsLimitWholeAndStreamed() {
        LlmRequest limited = QUESTION.with(limit(3));

        assertThat(model("llm").invoke(limited).finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(streamed(model("llm"), limited).finishReason()).isEqualTo(FinishReason.LENGTH);
    }

    @Test
    void requestThatTheServerRefusesIsTheCallersFault() {
        assertThat(refused("temperature", JsonValue.of("hot")).isRetryable()).isFalse();
    }

    @Test
    void optionThatTheServerLacksIsUnsupported() {
        assertThat(refused("logit_bias", Wire.object("{\"1\":1}")).code()).hasValue("unsupported");
    }

    @Test
    void inputThatIsTooLongIsABadRequest() {
        LanguageModel model = model("llm");
        int context = model.schema().properties().contextSize().orElse(1 << 20);
        LlmRequest tooLong = LlmRequest.of(user("sea ".repeat(2 * context)));

        assertThat(catchThrowableOfType(InvokeException.class, () -> streamed(model, tooLong)))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void closedStreamLeavesTheModelUsable() {
        LanguageModel model = model("llm");
        LlmStream stream = model.stream(QUESTION);
        stream.iterator().next();
        stream.close();

        assertThat(stream.result().finishReason()).isEqualTo(FinishReason.CANCELLED);
        assertAnswered(model.invoke(QUESTION));
    }

    @Test
    void reasoningIsNoPartOfTheText() {
        LanguageModel model = model("reasoning");

        for (LlmResult result : new LlmResult[] {model.invoke(QUESTION), streamed(model, QUESTION)}) {
            assertThat(result.reasoning()).isNotBlank().doesNotContain("think>");
            assertThat(result.text()).doesNotContain("<think>");
        }
    }

    @Test
    void toolIsCalledAndItsResultIsRead() {
        LanguageModel model = model("tools");
        for (LlmResult result : new LlmResult[] {model.invoke(FORECAST), streamed(model, FORECAST)}) {
            assertThat(result.finishReason()).isEqualTo(FinishReason.TOOL_CALLS);
            assertThat(result.text()).doesNotContain("tool_call");
            assertThat(result.toolCalls())
                    .isNotEmpty()
                    .allSatisfy(
                            call -> assertThat(JsonValue.parse(call.arguments()).asObject())
                                    .isPresent());
        }
        LlmResult asked = model.invoke(FORECAST);
        LlmRequest answered = LlmRequest.of(
                user("How is the weather in Paris?"),
                asked.message(),
                Message.tool(asked.toolCalls().get(0).id(), "Sunny, 20 degrees"));

        assertThat(model.invoke(answered).text()).isNotBlank();
    }

    private static InvokeException refused(String member, JsonValue value) {
        LanguageModel model = model("llm");
        LlmRequest request = QUESTION.with(
                XinferenceLlmParameters.builder().extra(member, value).build());

        InvokeException failure = catchThrowableOfType(InvokeException.class, () -> model.invoke(request));
        assertThat(failure).isInstanceOf(BadRequestException.class);
        return failure;
    }

    private static XinferenceLlmParameters limit(int tokens) {
        return XinferenceLlmParameters.builder().maxTokens(tokens).build();
    }

    private static LanguageModel model(String role) {
        return new XinferenceProvider()
                .languageModel("live", LiveServer.model(role).toMap());
    }

    private static LlmResult streamed(LanguageModel model, LlmRequest request) {
        try (LlmStream stream = model.stream(request)) {
            return stream.result();
        }
    }

    private static void assertAnswered(LlmResult result) {
        assertThat(result.text()).isNotBlank();
        assertThat(result.finishReason()).isIn(FinishReason.STOP, FinishReason.LENGTH);
        assertThat(result.usage().tokens().isEstimate()).isFalse();
    }
}
