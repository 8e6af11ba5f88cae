package dev.modelwright.model;

import static dev.modelwright.model.Deltas.at;
import static dev.modelwright.model.Deltas.delta;
import static dev.modelwright.model.Deltas.merged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.message.ToolCall;
import org.junit.jupiter.api.Test;

/** The styles in which servers stream tool calls, with the answers that are required of us. */
class ToolCallMergeTest {

    private static final ToolCall FOO = new ToolCall("1", "foo", "{\"arg1\": \"value\"}");
    private static final ToolCall BAR = new ToolCall("2", "bar", "{\"arg2\": \"value\"}");

    @Test
    void idOnTheFirstFragmentOnly() {
        assertThat(merged(
                        delta("1", "foo", ""),
                        delta("", "", "{\"arg1\": "),
                        delta("", "", "\"value\"}"),
                        delta("2", "bar", ""),
                        delta("", "", "{\"arg2\": "),
                        delta("", "", "\"value\"}")))
                .containsExactly(FOO, BAR);
    }

    @Test
    void idOnEveryFragment() {
        assertThat(merged(
                        delta("1", "foo", ""),
                        delta("1", "", "{\"arg1\": "),
                        delta("1", "", "\"value\"}"),
                        delta("2", "bar", ""),
                        delta("2", "", "{\"arg2\": "),
                        delta("2", "", "\"value\"}")))
                .containsExactly(FOO, BAR);
    }

    // Dify makes up random ids; ours are the same for the same stream.
    @Test
    void noIdsAtAll() {
        assertThat(merged(
                        delta("", "foo", ""),
                        delta("", "", "{\"arg1\": "),
                        delta("", "", "\"value\"}"),
                        delta("", "bar", ""),
                        delta("", "", "{\"arg2\": "),
                        delta("", "", "\"value\"}")))
                .containsExactly(
                        new ToolCall("call_0", "foo", FOO.arguments()), new ToolCall("call_1", "bar", BAR.arguments()));
    }

    // Dify glues both arguments to the second call.
    @Test
    void interleavedByIndexWithoutLaterIds() {
        assertThat(merged(
                        at(0, "1", "foo", ""),
                        at(1, "2", "bar", ""),
                        at(0, "", "", "{\"a\":1}"),
                        at(1, "", "", "{\"b\":2}")))
                .containsExactly(new ToolCall("1", "foo", "{\"a\":1}"), new ToolCall("2", "bar", "{\"b\":2}"));
    }

    @Test
    void interleavedById() {
        assertThat(merged(delta("1", "foo", ""), delta("2", "bar", ""), delta("1", "", "{}"), delta("2", "", "[]")))
                .containsExactly(new ToolCall("1", "foo", "{}"), new ToolCall("2", "bar", "[]"));
    }

    @Test
    void sameIndexForEveryCall() {
        assertThat(merged(at(0, "1", "foo", "{"), at(0, "2", "bar", "["), at(0, "", "", "]"), at(0, "1", "", "}")))
                .containsExactly(new ToolCall("1", "foo", "{}"), new ToolCall("2", "bar", "[]"));
    }

    @Test
    void idAfterTheFirstFragment() {
        assertThat(merged(at(0, "", "foo", "{"), at(0, "1", "", "}"))).containsExactly(new ToolCall("1", "foo", "{}"));
    }

    @Test
    void indexesNeedNotStartAtZeroOrAscend() {
        assertThat(merged(at(3, "1", "foo", "{}"), at(1, "2", "bar", "[]")))
                .containsExactly(new ToolCall("1", "foo", "{}"), new ToolCall("2", "bar", "[]"));
    }

    // Dify makes a call of every fragment.
    @Test
    void nameOnEveryFragmentWithoutIdAndIndex() {
        assertThat(merged(delta("", "foo", "{\"a\""), delta("", "foo", ":{}"), delta("", "foo", "}")))
                .containsExactly(new ToolCall("call_0", "foo", "{\"a\":{}}"));
    }

    @Test
    void oneToolCalledTwiceWithoutIdAndIndex() {
        assertThat(merged(delta("", "foo", "{\"a\":1}"), delta("", "foo", "{\"a\":2}")))
                .containsExactly(
                        new ToolCall("call_0", "foo", "{\"a\":1}"), new ToolCall("call_1", "foo", "{\"a\":2}"));
    }

    @Test
    void wholeCallsInOneChunk() {
        ChunkMerge merge = new ChunkMerge();
        merge.add(LlmChunk.builder()
                .toolCall(delta("1", "foo", FOO.arguments()))
                .toolCall(delta("2", "bar", BAR.arguments()))
                .build());

        assertThat(merge.message().toolCalls()).containsExactly(FOO, BAR);
    }

    @Test
    void argumentsBeforeAnyCallAreAnErrorOfTheProtocol() {
        assertThatThrownBy(() -> merged(delta("", "", "{")))
                .isInstanceOf(MalformedAnswerException.class)
                .hasMessage("The arguments of a tool call came before the call itself.");
    }
}
