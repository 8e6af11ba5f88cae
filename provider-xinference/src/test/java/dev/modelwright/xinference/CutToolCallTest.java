package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers with tools that the limit of tokens cut, which the server does not say. */
final class CutToolCallTest {

    private static final LlmRequest QUESTION =
            LlmRequest.of(user("hi")).withTools(new ToolDefinition("weather", "Weather of a city", JsonObject.empty()));

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @BeforeEach
    void describeModelWithTools() {
        server.describing(Wire.describing("chat", "tools"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "tool_calls"})
    void argumentsThatEndInTheMiddleAreCutAndKeptAsTheyCame(String reason) {
        server.answering(whole("", call("{\"city\": \"Ul"), reason, 3));

        assertCut(server.model().invoke(QUESTION), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "tool_calls"})
    void argumentsOfAStreamThatEndInTheMiddleAreCut(String reason) {
        server.answering(Wire.events(
                Wire.chunk("{\"tool_calls\":[" + call("{\"city\":") + "]}", "null", "null"),
                Wire.chunk("{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\" \\\"Ul\"}}]}", "null", "null"),
                Wire.finish(reason),
                "[DONE]"));
        try (LlmStream stream = server.model().stream(QUESTION)) {
            assertCut(stream.result(), reason);
        }
    }

    @ParameterizedTest
    @CsvSource({"2, STOP", "3, LENGTH", "4, LENGTH"})
    void answerWithAsManyTokensAsItMayHaveIsCut(int tokens, FinishReason reason) {
        server.answering(whole("<tool_call>\n{\"name\": \"wea", "", "stop", tokens));

        LlmResult result = server.model().invoke(limited(3));

        assertThat(result.finishReason()).isEqualTo(reason);
        assertThat(result.rawFinishReason()).hasValue("stop");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Well. <tool_call>\\n{\"name\": \"weather\", \"arguments\": {\"city\": \"Ul | ~Well. ~ | weather | {\"city\": \"Ul",
                "<tool_call>\\n{\"name\": \"weather\", \"argu | ~~ | weather | ~~"
            })
    void markupOfACallThatIsCutIsACallAndNoText(String answer, String text, String name, String arguments) {
        server.answering(whole(answer.replace("\\n", "\n"), "", "stop", 3));

        LlmResult result = server.model().invoke(limited(3));

        assertThat(result.text()).isEqualTo(text);
        assertThat(result.toolCalls()).singleElement().satisfies(call -> {
            assertThat(call.name()).isEqualTo(name);
            assertThat(call.arguments()).isEqualTo(arguments);
        });
        assertThat(result.finishReason()).isEqualTo(FinishReason.LENGTH);
    }

    @Test
    void markupOfACallWithoutANameIsNoText() {
        server.answering(whole("<tool_call>\n{\"na", "", "stop", 3));

        LlmResult result = server.model().invoke(limited(3));

        assertThat(result.text()).isEmpty();
        assertThat(result.toolCalls()).isEmpty();
    }

    @Test
    void completeCallThatFillsTheLimitIsComplete() {
        server.answering(whole("", call("{\"city\": \"}\\\"[\"}"), "tool_calls", 3));

        assertThat(server.model().invoke(limited(3)).finishReason()).isEqualTo(FinishReason.TOOL_CALLS);
    }

    @Test
    void answerWithoutToolsEndsAsTheServerSays() {
        server.answering(whole("ok", "", "stop", 3));

        assertThat(server.model().invoke(limited(3).withTools(List.of())).finishReason())
                .isEqualTo(FinishReason.STOP);
    }

    private static LlmRequest limited(int tokens) {
        return QUESTION.with(XinferenceLlmParameters.builder().maxTokens(tokens).build());
    }

    private static String call(String arguments) {
        return "{\"index\":0,\"id\":\"c1\",\"type\":\"function\",\"function\":{\"name\":\"weather\",\"arguments\":"
                + JsonValue.of(arguments).toJson() + "}}";
    }

    private static MockResponse whole(String text, String call, String reason, int tokens) {
        return Wire.json("{\"id\":\"chat1\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":"
                + JsonValue.of(text).toJson() + ",\"tool_calls\":[" + call + "]},\"finish_reason\":\"" + reason
                + "\"}],\"usage\":" + Wire.usage(20, tokens) + "}");
    }

    private static void assertCut(LlmResult result, String raw) {
        assertThat(result.finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(result.rawFinishReason()).hasValue(raw);
        assertThat(result.toolCalls())
                .singleElement()
                .satisfies(call -> assertThat(call.arguments()).isEqualTo("{\"city\": \"Ul"));
    }
}
