package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelwrightChatModelTest {

    @Test
    void answerBringsTextThinkingIdModelAndReason() {
        ChatResponse response = answer(LlmChunk.builder()
                .text("Four.")
                .reasoning("Two and two.")
                .id("answer-1")
                .finish(dev.modelwright.model.FinishReason.STOP, "stop")
                .build());

        assertThat(response.aiMessage().text()).isEqualTo("Four.");
        assertThat(response.aiMessage().thinking()).isEqualTo("Two and two.");
        assertThat(response.aiMessage().hasToolExecutionRequests()).isFalse();
        assertThat(response.id()).isEqualTo("answer-1");
        assertThat(response.modelName()).isEqualTo("parrot-1");
        assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
    }

    @Test
    void answerThatCallsToolsHasNoTextAndAllCalls() {
        ChatResponse response = answer(LlmChunk.builder()
                .toolCall(ToolCallDelta.whole(0, "call-1", "weather", "{\"town\":\"Kiel\"}"))
                .toolCall(ToolCallDelta.whole(1, "call-2", "time", "{}"))
                .finish(dev.modelwright.model.FinishReason.TOOL_CALLS, "tool_calls")
                .build());

        assertThat(response.aiMessage().text()).isNull();
        assertThat(response.aiMessage().toolExecutionRequests())
                .containsExactly(
                        ToolExecutionRequest.builder()
                                .id("call-1")
                                .name("weather")
                                .arguments("{\"town\":\"Kiel\"}")
                                .build(),
                        ToolExecutionRequest.builder()
                                .id("call-2")
                                .name("time")
                                .arguments("{}")
                                .build());
        assertThat(response.finishReason()).isEqualTo(FinishReason.TOOL_EXECUTION);
    }

    @Test
    void emptyAnswerIsAnEmptyText() {
        assertThat(answer(LlmChunk.of("")).aiMessage().text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"STOP, STOP", "LENGTH, LENGTH", "CONTENT_FILTER, CONTENT_FILTER", "OTHER, OTHER"})
    void reasonIsTheFrameworks(dev.modelwright.model.FinishReason given, FinishReason expected) {
        ChatResponse response =
                answer(LlmChunk.builder().text("a").finish(given, "word").build());

        assertThat(response.finishReason()).isEqualTo(expected);
        assertThat(metadata(response).result().rawFinishReason()).contains("word");
    }

    @Test
    void answerThatBrokeOffIsNotTakenForAWholeOne() {
        ChatResponse response = answer(LlmChunk.of("a"));

        assertThat(response.finishReason()).isEqualTo(FinishReason.OTHER);
        assertThat(metadata(response).result().finishReason()).isEqualTo(dev.modelwright.model.FinishReason.INCOMPLETE);
    }

    @Test
    void tokensPriceAndTimesAreInTheMetadata() {
        ChatResponse response = answer(LlmChunk.builder()
                .text("a")
                .usage(dev.modelwright.usage.TokenUsage.server(1000, 100)
                        .withCached(400)
                        .withReasoning(30))
                .build());

        ModelwrightTokenUsage usage = (ModelwrightTokenUsage) response.tokenUsage();
        assertThat(usage.inputTokenCount()).isEqualTo(1000);
        assertThat(usage.outputTokenCount()).isEqualTo(100);
        assertThat(usage.totalTokenCount()).isEqualTo(1100);
        assertThat(usage.cachedInputTokenCount()).isEqualTo(400);
        assertThat(usage.reasoningTokenCount()).isEqualTo(30);
        assertThat(usage.isEstimate()).isFalse();
        assertThat(metadata(response).cost().orElseThrow().total()).isEqualByComparingTo(new BigDecimal("2"));
        assertThat(metadata(response).result().usage().latency()).isPositive();
        assertThat(metadata(response).toString()).contains("for 2 EUR");
    }

    @Test
    void tokensThatNobodyCountedAreEstimates() {
        ModelwrightTokenUsage usage =
                (ModelwrightTokenUsage) answer(LlmChunk.of("hello")).tokenUsage();

        assertThat(usage.isEstimate()).isTrue();
        assertThat(usage.outputTokenCount()).isPositive();
        assertThat(usage.cachedInputTokenCount()).isNull();
        assertThat(usage.reasoningTokenCount()).isNull();
    }

    @Test
    void usageOfSeveralCallsAddsUp() {
        ModelwrightTokenUsage one = ModelwrightTokenUsage.of(
                dev.modelwright.usage.TokenUsage.server(5, 3).withCached(2));

        assertThat(one.add(one))
                .isEqualTo(ModelwrightTokenUsage.of(
                        dev.modelwright.usage.TokenUsage.server(10, 6).withCached(4)));
        assertThat(TokenUsage.sum(new TokenUsage(1, 1), one).totalTokenCount()).isEqualTo(10);
        assertThat(TokenUsage.sum(null, one)).isEqualTo(one);
        assertThat(ModelwrightTokenUsage.of(dev.modelwright.usage.TokenUsage.server(Long.MAX_VALUE - 1, 1))
                        .totalTokenCount())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void copyOfAResponseKeepsOurMetadata() {
        ChatResponse response = answer(LlmChunk.of("a"));

        assertThat(response.toBuilder().build()).isEqualTo(response);
        assertThat(response.metadata().toBuilder().build())
                .isEqualTo(response.metadata())
                .hasSameHashCodeAs(response.metadata());
    }

    @Test
    void defaultsOfTheModelReachTheVendorUnlessOverridden() {
        ScriptedDriver driver = ScriptedDriver.answering(LlmChunk.of("a"));
        ModelwrightChatModel model = ModelwrightChatModel.builder(driver.model())
                .defaultRequestParameters(ModelwrightChatRequestParameters.builder()
                        .temperature(0.1)
                        .vendorParameters(DynamicParameters.of(Map.of("seed", 1)))
                        .build())
                .build();

        model.chat(dev.langchain4j.model.chat.request.ChatRequest.builder()
                .messages(UserMessage.from("hi"))
                .temperature(0.9)
                .build());

        assertThat(driver.asked().parameters()).isEqualTo(DynamicParameters.of(Map.of("temperature", 0.9, "seed", 1)));
    }

    @Test
    void valueThatTheRulesForbidIsAnInvalidRequestWithEveryViolation() {
        ModelwrightChatModel model =
                ModelwrightChatModel.of(ScriptedDriver.answering().model());

        InvalidRequestException refused = catchThrowableOfType(
                InvalidRequestException.class,
                () -> model.chat(dev.langchain4j.model.chat.request.ChatRequest.builder()
                        .messages(UserMessage.from("hi"))
                        .temperature(9.0)
                        .maxOutputTokens(1000)
                        .build()));

        assertThat(refused).hasMessageContaining("temperature").hasMessageContaining("max_tokens");
        assertThat(refused.getCause()).isInstanceOf(dev.modelwright.error.BadRequestException.class);
    }

    @Test
    void defaultsThatNameAnotherModelAreRefusedWhenTheModelIsMade() {
        ModelwrightChatModel.Builder builder = ModelwrightChatModel.builder(
                        ScriptedDriver.answering().model())
                .defaultRequestParameters(
                        ChatRequestParameters.builder().modelName("other").build());

        assertThatThrownBy(builder::build)
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("modelName");
    }

    @Test
    void modelTellsItsNameItsVendorAndWhatItDoesByItself() {
        ModelwrightChatModel model = ModelwrightChatModel.builder(
                        ScriptedDriver.answering().model())
                .provider(ModelProvider.OLLAMA)
                .build();

        assertThat(model.defaultRequestParameters().modelName()).isEqualTo("parrot-1");
        assertThat(model.provider()).isEqualTo(ModelProvider.OLLAMA);
        assertThat(model.supportedCapabilities()).containsExactly(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
        assertThat(ModelwrightChatModel.of(ScriptedDriver.answering()
                                .model(ModelSchema.builder(ScriptedDriver.MODEL, ModelKind.LLM)
                                        .build()))
                        .supportedCapabilities())
                .isEmpty();
    }

    private static ChatResponse answer(LlmChunk chunk) {
        return ModelwrightChatModel.of(ScriptedDriver.answering(chunk).model()).chat(UserMessage.from("hi"));
    }

    private static ModelwrightChatResponseMetadata metadata(ChatResponse response) {
        return (ModelwrightChatResponseMetadata) response.metadata();
    }
}
