package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.ResponseFormat;
import dev.modelwright.schema.ModelFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResponseFormatTest {

    private static final ResponseFormat PERSON =
            ResponseFormat.of("person", "{\"type\":\"object\",\"required\":[\"age\"]}");
    private static final LlmRequest QUESTION = LlmRequest.of(user("Who?")).withResponseFormat(PERSON);

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @ParameterizedTest
    @ValueSource(strings = {"vLLM", "llama.cpp"})
    void engineThatKeepsToSchemasIsGivenTheSchema(String engine) {
        describe(engine, "chat");

        assertThat(server.bodyOf(QUESTION).object("response_format")).contains(Wire.object("""
                {"type":"json_schema","json_schema":{"name":"person","schema":{"type":"object","required":["age"]},
                 "strict":true}}"""));
        assertThat(server.bodyOf(LlmRequest.of(user("Who?")).withResponseFormat(ResponseFormat.jsonObject()))
                        .object("response_format"))
                .contains(Wire.object("{\"type\":\"json_object\"}"));
        assertThat(server.lastBody().array("messages").orElseThrow().elements()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transformers", "SGLang", "MLX"})
    void modelOfAnotherEngineIsAskedInWords(String engine) {
        describe(engine, "chat");
        JsonObject body = server.bodyOf(QUESTION);

        assertThat(body.get("response_format")).isEmpty();
        assertThat(body.array("messages").orElseThrow().elements())
                .hasSize(2)
                .first()
                .extracting(JsonValue::toJson)
                .asString()
                .contains("\"system\"", "{\\\"type\\\":\\\"object\\\",\\\"required\\\":[\\\"age\\\"]}");
    }

    @Test
    void completionModelsKeepToNothing() {
        describe("vLLM", "generate");

        assertThat(server.model().schema().features()).doesNotContain(ModelFeature.STRUCTURED_OUTPUT);
    }

    private void describe(String engine, String... abilities) {
        server.describing(Wire.json(Wire.description(engine, abilities).build().toJson()));
    }
}
