package dev.modelwright.xinference;

import static dev.modelwright.message.Message.assistant;
import static dev.modelwright.message.Message.system;
import static dev.modelwright.message.Message.tool;
import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CompletionRequestTest {

    private static final MockResponse WHOLE = Wire.json("""
            {"id":"u1","object":"text_completion","choices":[{"text":"Hello","index":0,"logprobs":null,
             "finish_reason":"length"}],"usage":{"prompt_tokens":4,"completion_tokens":3,"total_tokens":7}}""");

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @BeforeEach
    void describeCompletionModel() {
        server.describing(Wire.describing("generate"));
    }

    @Test
    void oneMessageIsThePromptAsItIs() {
        server.answering(WHOLE);
        server.model()
                .invoke(LlmRequest.of(user("Once upon"))
                        .with(XinferenceLlmParameters.builder().maxTokens(3).build())
                        .withStop("."));

        assertThat(server.lastBody()).isEqualTo(Wire.object("""
                {"max_tokens":3,"stop":["."],"model":"tiny-uid","prompt":"Once upon","stream":false}"""));
        assertThat(server.calls().get(0).getTarget()).isEqualTo("/v1/completions");
    }

    @Test
    void conversationNamesItsRolesAndAsksForAnAnswer() {
        server.answering(WHOLE);
        server.model()
                .invoke(LlmRequest.of(system("Be brief."), user("a"), assistant("b"), tool("c1", "c"), user("d")));

        assertThat(server.lastBody().get("prompt"))
                .hasValue(JsonValue.of(
                        "System: Be brief.\n\nUser: a\n\nAssistant: b\n\nTool: c\n\nUser: d\n\nAssistant:"));
    }

    @Test
    void toolsAreRefused() {
        LlmRequest request = LlmRequest.of(user("a")).withTools(new ToolDefinition("t", "does", JsonObject.empty()));
        String detail = "Model `my-model` cannot call tools. Leave them out or choose a chat model.";

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> server.model().invoke(request))
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo(detail));
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> server.model().stream(request))
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo(detail));
        assertThat(server.calls()).isEmpty();
    }

    @Test
    void wholeAnswerIsRead() {
        server.answering(WHOLE);

        assertAnswered(server.model().invoke(LlmRequest.of(user("a"))));
    }

    @Test
    void streamEndsWithoutBeingSaidToBeDone() {
        server.answering(Wire.events(
                piece("Hel", "null", Wire.usage(4, 1)),
                piece("lo", "null", Wire.usage(4, 2)),
                piece("", "\"length\"", Wire.usage(4, 3)),
                "{\"id\": \"u1\", \"choices\": [], \"usage\": " + Wire.usage(4, 17) + "}"));

        try (LlmStream stream = server.model().stream(LlmRequest.of(user("a")))) {
            assertAnswered(stream.result());
        }
        assertThat(server.lastBody()).isEqualTo(Wire.object("""
                {"model":"tiny-uid","prompt":"a","stream_options":{"include_usage":true},"stream":true}"""));
    }

    private static String piece(String text, String finishReason, String usage) {
        return "{\"id\": \"u1\", \"choices\": [{\"text\": \"" + text + "\", \"index\": 0, \"finish_reason\": "
                + finishReason + "}], \"usage\": " + usage + "}";
    }

    private static void assertAnswered(LlmResult result) {
        assertThat(result.text()).isEqualTo("Hello");
        assertThat(result.finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(result.id()).hasValue("u1");
        assertThat(result.usage().tokens()).hasToString("4 in + 3 out");
    }
}
