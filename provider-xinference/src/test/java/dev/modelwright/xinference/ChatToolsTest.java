package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.ToolCall;
import dev.modelwright.message.ToolChoice;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ChatToolsTest {

    private static final LlmRequest QUESTION = LlmRequest.of(user("hi"))
            .withTools(new ToolDefinition(
                    "weather",
                    "Weather of a city",
                    Wire.object("{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}}}")));

    private static final String CALLED = """
            {"id":"chatcmpl-1","choices":[{"index":0,"message":{"role":"assistant","content":"","tool_calls":[
              {"id":"c1","type":"function","function":{"name":"weather","arguments":"{\\"city\\": \\"Ulm\\"}"}},
              {"id":"c2","type":"function","function":{"name":"weather","arguments":"{}"}}]},
              "logprobs":null,"finish_reason":"tool_calls"}],
             "usage":{"prompt_tokens":20,"completion_tokens":7,"total_tokens":27}}""";

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @BeforeEach
    void describeModelWithTools() {
        server.describing(Wire.describing("chat", "tools"));
    }

    @Test
    void toolsAreSentAsFunctions() {
        JsonObject body = server.bodyOf(QUESTION);

        assertThat(body).isEqualTo(Wire.object("""
                {"tools":[{"type":"function","function":{"name":"weather","description":"Weather of a city",
                   "parameters":{"type":"object","properties":{"city":{"type":"string"}}}}}],
                 "model":"tiny-uid","messages":[{"role":"user","content":"hi"}],"stream":false}"""));
    }

    @Test
    void noToolsAreNotSentAsAnEmptyList() {
        assertThat(server.bodyOf(QUESTION.withTools(List.of())).members())
                .containsOnlyKeys("model", "messages", "stream");
    }

    @ParameterizedTest
    @MethodSource
    void toolChoiceIsSentAsGiven(ToolChoice choice, String json) {
        assertThat(server.bodyOf(QUESTION.withToolChoice(choice)).get("tool_choice"))
                .hasValue(JsonValue.parse(json));
    }

    static Stream<Arguments> toolChoiceIsSentAsGiven() {
        return Stream.of(
                Arguments.of(ToolChoice.AUTO, "\"auto\""),
                Arguments.of(ToolChoice.NONE, "\"none\""),
                Arguments.of(ToolChoice.REQUIRED, "\"required\""),
                Arguments.of(
                        ToolChoice.tool("weather"), "{\"type\":\"function\",\"function\":{\"name\":\"weather\"}}"));
    }

    @Test
    void everyCallOfAWholeAnswerIsKept() {
        server.answering(Wire.json(CALLED));

        assertCalled(server.model().invoke(QUESTION));
    }

    @Test
    void callsOfAStreamAreMerged() {
        server.answering(Wire.events(
                calls(
                        "{\"index\":0,\"id\":\"c1\",\"type\":\"function\",\"function\":{\"name\":\"weather\",\"arguments\":\"\"}}"),
                calls(
                        "{\"index\":1,\"id\":\"c2\",\"type\":\"function\",\"function\":{\"name\":\"weather\",\"arguments\":\"{\"}}"),
                calls("{\"index\":0,\"id\":\"c1\",\"function\":{\"arguments\":\"{\\\"city\\\": \\\"Ulm\\\"}\"}}"),
                calls("{\"index\":1,\"function\":{\"arguments\":\"}\"}}"),
                Wire.finish("tool_calls"),
                "{\"id\": \"chat1\", \"choices\": [], \"usage\": " + Wire.usage(20, 7) + "}",
                "[DONE]"));

        assertCalled(streamed(new ArrayList<>()));
        assertThat(server.lastBody().members()).containsKeys("tools", "stream_options");
    }

    @Test
    void callsWithoutIndexAreMergedById() {
        server.answering(Wire.events(
                calls("{\"id\":\"c1\",\"function\":{\"name\":\"weather\",\"arguments\":\"{\\\"city\\\": \"}}"),
                calls("{\"id\":\"c1\",\"function\":{\"arguments\":\"\\\"Ulm\\\"}\"}}"),
                calls("{\"id\":\"c2\",\"function\":{\"name\":\"weather\",\"arguments\":\"{}\"}}"),
                Wire.finish("tool_calls", Wire.usage(20, 7)),
                "[DONE]"));

        assertCalled(streamed(new ArrayList<>()));
    }

    @Test
    void engineThatCannotStreamCallsIsAskedForAWholeAnswer() {
        server.describing(Wire.json(Wire.description("Transformers", "chat", "tools")
                        .build()
                        .toJson()))
                .answering(Wire.json(CALLED));
        List<LlmChunk> chunks = new ArrayList<>();

        assertCalled(streamed(chunks));
        assertThat(chunks).hasSize(1);
        assertThat(server.lastBody().get("stream")).hasValue(JsonValue.of(false));
    }

    @Test
    void engineThatIsNotKnownIsAskedForAWholeAnswer() {
        server.describing(Wire.json("{\"model_type\":\"LLM\",\"model_ability\":[\"chat\",\"tools\"]}"))
                .answering(Wire.json(CALLED));

        assertCalled(streamed(new ArrayList<>()));
    }

    @Test
    void engineThatCannotStreamCallsStreamsAllOtherAnswers() {
        server.describing(Wire.json(
                Wire.description("Transformers", "chat", "tools").build().toJson()));

        assertThat(server.streamedBodyOf(QUESTION.withTools(List.of())).get("stream"))
                .hasValue(JsonValue.of(true));
    }

    private LlmResult streamed(List<LlmChunk> chunks) {
        try (LlmStream stream = server.model().stream(QUESTION)) {
            stream.forEach(chunks::add);
            return stream.result();
        }
    }

    private static String calls(String call) {
        return Wire.chunk("{\"role\":\"assistant\",\"content\":\"\",\"tool_calls\":[" + call + "]}", "null", "null");
    }

    private static void assertCalled(LlmResult result) {
        assertThat(result.toolCalls())
                .containsExactly(
                        new ToolCall("c1", "weather", "{\"city\": \"Ulm\"}"), new ToolCall("c2", "weather", "{}"));
        assertThat(result.finishReason()).isEqualTo(FinishReason.TOOL_CALLS);
        assertThat(result.text()).isEmpty();
        assertThat(result.usage().tokens()).hasToString("20 in + 7 out");
    }
}
