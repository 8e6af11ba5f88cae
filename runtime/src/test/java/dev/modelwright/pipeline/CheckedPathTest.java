package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.error.BadRequestException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolChoice;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterRules;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.usage.TokenCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CheckedPathTest {

    private static final LlmRequest HELLO = LlmRequest.of(Message.user("Hello world"));
    private static final ModelSchema RULED = ParameterRules.builder()
            .temperature()
            .maxTokens(rule -> rule.required())
            .toModel("m", ModelKind.LLM)
            .build();

    @Test
    void driverSeesTheWholeRequest() {
        FakeDriver driver = new FakeDriver();
        ToolDefinition tool = new ToolDefinition("t", "d", JsonObject.empty());
        LlmRequest request = HELLO.withTools(tool)
                .withToolChoice(ToolChoice.AUTO)
                .withStop("END")
                .withUser("u");
        ModelSchema schema = ModelSchema.builder("m", ModelKind.LLM).build();
        driver.model(schema).invoke(request);

        assertThat(driver.calls)
                .containsExactly(new LlmCall<>(
                        "m",
                        new FakeDriver.Key(),
                        schema,
                        request.messages(),
                        DynamicParameters.none(),
                        request.tools(),
                        request.toolChoice(),
                        request.stop(),
                        Optional.empty(),
                        request.user()));
    }

    @Test
    void refusedParametersNeverReachTheDriver() {
        FakeDriver driver = new FakeDriver();
        LanguageModel model = driver.model(RULED);
        LlmRequest request = HELLO.with(DynamicParameters.of(Map.of("temperature", 3)));

        assertThatThrownBy(() -> model.invoke(request)).isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> model.stream(request)).isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> model.countTokens(request)).isInstanceOf(BadRequestException.class);
        assertThat(driver.calls).isEmpty();
    }

    @Test
    void everyRefusedParameterIsNamed() {
        DynamicParameters parameters = DynamicParameters.builder()
                .set("temperature", 3)
                .set("max_token", 5)
                .build();

        assertThatThrownBy(() -> new FakeDriver().model(RULED).invoke(HELLO.with(parameters)))
                .hasMessage("""
                        [acme] Request refused: `temperature` must be at most 1.0, but was 3.0.
                        `max_token` is no parameter of this model. Did you mean `max_tokens`?""");
    }

    @Test
    void defaultsOfRequiredParametersAreSentAndTold() {
        FakeDriver driver = new FakeDriver();
        LlmResult result = driver.model(RULED).invoke(HELLO);

        assertThat(driver.calls.element().parameters()).hasToString("{max_tokens=64}");
        assertThat(result.effectiveParameters()).hasToString("{max_tokens=64}");
    }

    @Test
    void extraParametersAreSentAndTold() {
        FakeDriver driver = new FakeDriver();
        DynamicParameters parameters = DynamicParameters.builder()
                .set("max_tokens", 9)
                .extra("logit_bias", JsonValue.parse("{}"))
                .build();
        LlmResult result = driver.model(RULED).invoke(HELLO.with(parameters));

        assertThat(driver.calls.element().parameters()).isEqualTo(parameters);
        assertThat(result.effectiveParameters()).hasToString("{max_tokens=9, logit_bias={}}");
    }

    @Test
    void aliasReachesTheDriverUnderTheModelsOwnName() {
        FakeDriver driver = new FakeDriver();
        ModelSchema model = ModelSchema.builder("m", ModelKind.LLM)
                .parameterRules(List.of(ParameterRule.builder("max_output_tokens", ParameterTemplate.MAX_TOKENS)
                        .build()))
                .build();
        LanguageModel counted = driver.counting(call -> TokenCount.estimate(
                        call.parameters().integer("max_output_tokens").orElseThrow()))
                .model(model);
        LlmRequest request = HELLO.with(DynamicParameters.of(Map.of("max_tokens", 9)));
        counted.invoke(request);

        assertThat(driver.calls.element().parameters()).hasToString("{max_output_tokens=9}");
        assertThat(counted.countTokens(request).tokens()).isEqualTo(9);
    }

    @Test
    void wholeAnswerKeepsEveryPart() {
        LlmChunk content = LlmChunk.builder()
                .text("Hi")
                .reasoning("because")
                .toolCall(new ToolCallDelta(OptionalInt.empty(), "1", "f", "{}"))
                .finish(FinishReason.OTHER, "eos")
                .id("a1")
                .build();
        LlmResult result =
                new FakeDriver().invoking(call -> new LlmReply(content)).model().invoke(HELLO);

        assertThat(result.text()).isEqualTo("Hi");
        assertThat(result.reasoning()).isEqualTo("because");
        assertThat(result.toolCalls()).hasSize(1);
        assertThat(result.finishReason()).isEqualTo(FinishReason.OTHER);
        assertThat(result.rawFinishReason()).contains("eos");
        assertThat(result.id()).contains("a1");
    }

    @Test
    void answerWithoutFinishReasonIsIncomplete() {
        LlmResult result = new FakeDriver()
                .invoking(call -> new LlmReply(LlmChunk.of("Hi")))
                .model()
                .invoke(HELLO);

        assertThat(result.finishReason()).isEqualTo(FinishReason.INCOMPLETE);
    }

    @Test
    void modelPrintsItsNamesAndNothingElse() {
        assertThat(new FakeDriver().model()).hasToString("acme/m");
        assertThat(new FakeDriver().model().model()).isEqualTo("m");
    }
}
