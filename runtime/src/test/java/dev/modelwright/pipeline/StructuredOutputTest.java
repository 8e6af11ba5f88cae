package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.json.JsonValue;
import dev.modelwright.jsonschema.JsonSchema;
import dev.modelwright.jsonschema.SchemaViolation;
import dev.modelwright.message.Message;
import dev.modelwright.message.SystemMessage;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.ResponseFormat;
import dev.modelwright.model.UnexpectedAnswerException;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredOutputTest {

    private static final ResponseFormat PERSON = ResponseFormat.of(
            "person", "{\"type\":\"object\",\"required\":[\"age\"],\"properties\":{\"age\":{\"type\":\"integer\"}}}");
    private static final LlmRequest ASK =
            LlmRequest.of(Message.user("How old?")).withResponseFormat(PERSON);

    private final FakeDriver driver = new FakeDriver();

    @Test
    void modelThatCanIsToldByTheVendorAndNotInWords() {
        ModelSchema able = ModelSchema.builder("m", ModelKind.LLM)
                .features(ModelFeature.STRUCTURED_OUTPUT)
                .build();
        driver.model(able).invoke(ASK);

        assertThat(call().responseFormat()).contains(PERSON);
        assertThat(call().messages()).isEqualTo(ASK.messages());
    }

    @Test
    void modelThatCannotIsAskedInWords() {
        driver.model().invoke(ASK);

        assertThat(call().responseFormat()).isEmpty();
        assertThat(call().messages()).hasSize(2);
        assertThat(call().messages().get(0).text())
                .isEqualTo(
                        "Answer with one JSON value and nothing else: no explanation before or after it and no code fence."
                                + " It must be valid against this JSON Schema:\n"
                                + "{\"type\":\"object\",\"required\":[\"age\"],\"properties\":{\"age\":{\"type\":\"integer\"}}}");
    }

    @Test
    void wordsAreAddedToTheSystemMessageThatIsThere() {
        LlmRequest request = LlmRequest.of(Message.system("Be kind."), Message.user("Hi"))
                .withResponseFormat(ResponseFormat.jsonObject());
        driver.model().invoke(request);

        assertThat(call().messages()).hasSize(2).first().isInstanceOf(SystemMessage.class);
        assertThat(call().messages().get(0).text())
                .isEqualTo(
                        "Be kind.\n\nAnswer with one JSON object and nothing else: no explanation before or after it and no"
                                + " code fence.");
        assertThat(request.messages().get(0)).isEqualTo(Message.system("Be kind."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"age\":36}", " {\"age\":36}\n", "```json\n{\"age\":36}\n```", "```\n{\"age\":36}```"})
    void answerIsReadWithAndWithoutAFence(String text) {
        assertThat(answer(text).json()).isEqualTo(JsonValue.parse("{\"age\":36}"));
    }

    @Test
    void streamedAnswerIsReadToo() {
        driver.streaming(call -> new FakeChunks(LlmChunk.of("{\"age\""), LlmChunk.of(":36}")));
        try (LlmStream stream = driver.model().stream(ASK)) {
            assertThat(stream.result().json()).isEqualTo(JsonValue.parse("{\"age\":36}"));
        }
    }

    @Test
    void everyPlaceThatTheSchemaForbidsIsTold() {
        LlmResult result = answer("{\"age\":\"old\"}");

        UnexpectedAnswerException fault = catchThrowableOfType(UnexpectedAnswerException.class, result::json);
        assertThat(fault)
                .hasMessage(
                        "The answer does not keep to the schema.\n`/age`: Value is [string] but should be [integer]");
        assertThat(fault.violations()).extracting(SchemaViolation::pointer).containsExactly("/age");
        assertThat(fault.answer()).isEqualTo("{\"age\":\"old\"}");
        assertThat(result.text()).isEqualTo("{\"age\":\"old\"}");
    }

    @Test
    void answerThatIsNoJsonIsToldWithItsPlace() {
        assertThatThrownBy(() -> answer("I am 36.").json())
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageStartingWith("The answer must be JSON, but is not. JSON, line 1, column 1: expected ");
    }

    @Test
    void answerThatWasCutOffSaysSo() {
        driver.invoking(call -> new LlmReply(LlmChunk.builder()
                .text("{\"age\":")
                .finish(FinishReason.LENGTH, "length")
                .build()));

        assertThatThrownBy(() -> driver.model().invoke(ASK).json())
                .hasMessageEndingWith(" The answer was cut off at the greatest number of tokens: allow more.");
    }

    @Test
    void anyObjectMustBeAnObject() {
        driver.invoking(call -> new LlmReply(LlmChunk.of("[1]")));
        LlmResult result =
                driver.model().invoke(LlmRequest.of(Message.user("x")).withResponseFormat(ResponseFormat.jsonObject()));

        assertThatThrownBy(result::json).hasMessage("The answer must be a JSON object, but is another value.");
    }

    @Test
    void answerIsReadAsItIsWhenNoFormWasAskedFor() {
        driver.invoking(call -> new LlmReply(LlmChunk.of("[1]")));

        assertThat(driver.model().invoke(LlmRequest.of(Message.user("x"))).json())
                .isEqualTo(JsonValue.parse("[1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "ä"})
    void nameIsAWord(String name) {
        assertThatThrownBy(() -> ResponseFormat.of(name, JsonSchema.parse("{}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The name of a response format must be a word of 1 to 64 letters, digits, `_` and `-`, but was `"
                                + name + "`.");
    }

    private LlmResult answer(String text) {
        driver.invoking(call -> new LlmReply(LlmChunk.of(text)));
        return driver.model().invoke(ASK);
    }

    private LlmCall<FakeDriver.Key, DynamicParameters> call() {
        return List.copyOf(driver.calls).get(0);
    }
}
