package dev.modelwright.samples.openai;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.json.JsonValue;
import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolCall;
import dev.modelwright.message.ToolChoice;
import dev.modelwright.message.ToolDefinition;
import dev.modelwright.message.ToolMessage;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolsTest {

    private static final ToolDefinition WEATHER =
            new ToolDefinition("weather", "Weather of a city", ScriptedVendor.object("{\"type\":\"object\"}"));
    private static final LlmRequest ASKED = LlmRequest.of(user("hi")).withTools(WEATHER);
    private static final String FUNCTION =
            "{\"name\":\"weather\",\"description\":\"Weather of a city\",\"parameters\":{\"type\":\"object\"}}";

    @RegisterExtension
    private final ScriptedVendor vendor = new ScriptedVendor();

    @Test
    void toolsAreCalledInTheNewerForm() {
        vendor.answer(answer(
                "\"tool_calls\":[{\"id\":\"c1\",\"type\":\"function\",\"function\":"
                        + "{\"name\":\"weather\",\"arguments\":\"{}\"}}]",
                "tool_calls"));
        LlmResult result = vendor.llm("function_calling_type", "tool_call").invoke(ASKED);

        assertThat(result.toolCalls()).containsExactly(new ToolCall("c1", "weather", "{}"));
        assertThat(vendor.sent().get("tools"))
                .hasValue(JsonValue.parse("[{\"type\":\"function\",\"function\":" + FUNCTION + "}]"));
    }

    @Test
    void toolsAreCalledInTheOlderForm() {
        vendor.answer(answer("\"function_call\":{\"name\":\"weather\",\"arguments\":\"{}\"}", "function_call"));
        LlmResult result = vendor.llm("function_calling_type", "function_call")
                .invoke(ASKED.withToolChoice(ToolChoice.tool("weather")));

        assertThat(result.toolCalls())
                .extracting(ToolCall::name, ToolCall::arguments)
                .containsExactly(org.assertj.core.api.Assertions.tuple("weather", "{}"));
        assertThat(result.finishReason()).isEqualTo(FinishReason.TOOL_CALLS);
        var sent = vendor.sent();
        assertThat(sent.members()).doesNotContainKeys("tools", "tool_choice");
        assertThat(sent.get("functions")).hasValue(JsonValue.parse("[" + FUNCTION + "]"));
        assertThat(sent.get("function_call")).hasValue(JsonValue.parse("{\"name\":\"weather\"}"));
    }

    @Test
    void answerOfAFunctionIsSentByItsName() {
        vendor.answer(ChatTest.SAID);
        vendor.llm("function_calling_type", "function_call")
                .invoke(LlmRequest.of(conversation(new ToolCall("c1", "weather", "{}")))
                        .withTools(WEATHER));

        assertThat(vendor.sent().get("messages")).hasValue(JsonValue.parse("""
                [{"role":"user","content":"hi"},
                 {"role":"assistant","content":"","function_call":{"name":"weather","arguments":"{}"}},
                 {"role":"function","name":"weather","content":"rain"}]"""));
    }

    @Test
    void whatTheOlderFormCannotSayIsRefused() {
        var model = vendor.llm("function_calling_type", "function_call");

        assertThatThrownBy(() -> model.invoke(ASKED.withToolChoice(ToolChoice.REQUIRED)))
                .hasMessageContaining("cannot be made to call any of several");
        assertThatThrownBy(() -> model.invoke(LlmRequest.of(
                                conversation(new ToolCall("c1", "weather", "{}"), new ToolCall("c2", "weather", "{}")))
                        .withTools(WEATHER)))
                .hasMessageContaining("takes one call of a tool in a message, but there are 2");
        assertThat(vendor.requests()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"supported, true", "not_supported, false"})
    void toolsAreStreamedWhereTheServerCan(String setting, boolean streams) {
        if (streams) {
            vendor.events(
                    "{\"choices\":[{\"delta\":{\"function_call\":{\"name\":\"weather\",\"arguments\":\"{\"}}}]}",
                    "{\"choices\":[{\"delta\":{\"function_call\":{\"arguments\":\"}\"}}}]}",
                    "{\"choices\":[{\"delta\":{},\"finish_reason\":\"function_call\"}]}");
        } else {
            vendor.answer(answer("\"function_call\":{\"name\":\"weather\",\"arguments\":\"{}\"}", "function_call"));
        }
        try (LlmStream stream =
                vendor.llm("function_calling_type", "function_call", "stream_function_calling", setting).stream(
                        ASKED)) {
            assertThat(stream.result().toolCalls())
                    .extracting(ToolCall::arguments)
                    .containsExactly("{}");
        }
        assertThat(vendor.sent().get("stream")).hasValue(JsonValue.of(streams));
    }

    private static List<Message> conversation(ToolCall... calls) {
        return List.of(
                user("hi"),
                new AssistantMessage(List.of(), List.of(calls)),
                new ToolMessage(calls[0].id(), List.of(new dev.modelwright.message.TextContent("rain"))));
    }

    private static String answer(String call, String reason) {
        return "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":null," + call + "},\"finish_reason\":\""
                + reason + "\"}]}";
    }
}
