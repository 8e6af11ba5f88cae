package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.ServerUnavailableException;
import dev.modelwright.message.ToolCall;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.usage.TokenUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChatAnswerTest {

    private static final LlmRequest QUESTION = LlmRequest.of(user("hi"));

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void textIdFinishReasonAndCountsAreTheServers() {
        server.answering(Wire.said("你好，世界😀！"));
        LlmResult result = server.model().invoke(QUESTION);

        assertThat(result.text()).isEqualTo("你好，世界😀！");
        assertThat(result.reasoning()).isEmpty();
        assertThat(result.id()).hasValue("chat1");
        assertThat(result.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(result.rawFinishReason()).hasValue("stop");
        assertThat(result.usage().tokens()).isEqualTo(TokenUsage.server(20, 7));
        assertThat(result.usage().cost()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "stop, STOP",
        "length, LENGTH",
        "tool_calls, TOOL_CALLS",
        "content_filter, CONTENT_FILTER",
        "abort, OTHER"
    })
    void finishReasonKeepsTheServersWord(String raw, FinishReason reason) {
        server.answering(Wire.json(answer("{\"content\":\"a\"}", "\"" + raw + "\"", Wire.usage(1, 1))));
        LlmResult result = server.model().invoke(QUESTION);

        assertThat(result.finishReason()).isEqualTo(reason);
        assertThat(result.rawFinishReason()).hasValue(raw);
    }

    @Test
    void reasoningIsKeptApartFromTheText() {
        server.answering(Wire.json(answer(
                "{\"content\":\"42\",\"reasoning_content\":\"<think>\\nHm.\\n\"}", "\"stop\"", Wire.usage(1, 1))));
        LlmResult result = server.model().invoke(QUESTION);

        assertThat(result.reasoning()).isEqualTo("\nHm.\n");
        assertThat(result.text()).isEqualTo("42");
    }

    @Test
    void toolCallsDoNotTurnUpAsReasoningToo() {
        server.answering(Wire.json(answer("""
                {"content":"","reasoning_content":"<tool_call>\\n{}\\n</tool_call>","tool_calls":[
                  {"id":"c1","type":"function","function":{"name":"f","arguments":"{}"}}]}""", "\"tool_calls\"", "null")));
        LlmResult result = server.model().invoke(QUESTION);

        assertThat(result.reasoning()).isEmpty();
        assertThat(result.toolCalls()).containsExactly(new ToolCall("c1", "f", "{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"null", "{\"prompt_tokens\":-1,\"completion_tokens\":-1,\"total_tokens\":-1}"})
    void countsThatTheServerDoesNotKnowAreEstimated(String usage) {
        server.answering(Wire.json(answer("{\"content\":\"Hello world\"}", "\"stop\"", usage)));
        LlmResult result = server.model().invoke(QUESTION);

        assertThat(result.usage().tokens()).hasToString("~8 in + ~2 out");
        assertThat(result.usage().tokens().isEstimate()).isTrue();
    }

    @Test
    void answerWithoutChoicesSaysSo() {
        server.answering(Wire.json("{\"id\":\"chat1\",\"choices\":[]}"));

        assertThatExceptionOfType(ServerUnavailableException.class)
                .isThrownBy(() -> server.model().invoke(QUESTION))
                .satisfies(failed -> assertThat(failed.detail()).isEqualTo("The answer has no `choices`."));
    }

    @Test
    void modelWithoutToolParserIsExplained() {
        server.answering(
                Wire.json(
                        "{\"object\":\"chat.completion.chunk\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}"));

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> server.model().invoke(QUESTION))
                .satisfies(failed -> assertThat(failed.detail())
                        .isEqualTo("The model answered with tools but without a message, as models do that were"
                                + " registered without `tool_parser`. Register it with one, or send no tools."));
    }

    @Test
    void answerAbortedOnTheServerIsNoAnswer() {
        server.answering(Wire.json("\"<XINFERENCE_NON_STREAMING_ABORT>\""));

        assertThatExceptionOfType(ConnectionException.class)
                .isThrownBy(() -> server.model().invoke(QUESTION))
                .satisfies(failed -> {
                    assertThat(failed.code()).hasValue("aborted");
                    assertThat(failed.isRetryable()).isFalse();
                });
    }

    private static String answer(String message, String finishReason, String usage) {
        return "{\"id\":\"chat1\",\"choices\":[{\"index\":0,\"message\":" + message + ",\"finish_reason\":"
                + finishReason + "}],\"usage\":" + usage + "}";
    }
}
