package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.message.Content;
import dev.modelwright.message.ToolCall;
import dev.modelwright.usage.TokenUsage;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ChunkMergeTest {

    private final ChunkMerge merge = new ChunkMerge();

    @Test
    void textsAndReasoningAreJoinedApart() {
        merge.add(LlmChunk.builder().reasoning("be").build());
        merge.add(LlmChunk.builder().reasoning("cause").text("Hel").build());
        merge.add(LlmChunk.of("lo"));

        assertThat(merge.text()).isEqualTo("Hello");
        assertThat(merge.reasoning()).isEqualTo("because");
        assertThat(merge.message().content()).containsExactly(Content.text("Hello"));
    }

    @Test
    void firstFinishReasonCountsWithItsOwnWord() {
        merge.add(
                LlmChunk.builder().finish(FinishReason.TOOL_CALLS, "tool_calls").build());
        merge.add(LlmChunk.builder().finish(FinishReason.STOP, "stop").build());

        assertThat(merge.finishReason()).contains(FinishReason.TOOL_CALLS);
        assertThat(merge.rawFinishReason()).contains("tool_calls");
    }

    @Test
    void lastUsageCounts() {
        merge.add(LlmChunk.builder().usage(TokenUsage.server(9, 1)).build());
        merge.add(LlmChunk.builder().usage(TokenUsage.server(9, 2)).build());
        merge.add(LlmChunk.of("x"));

        assertThat(merge.usage()).contains(TokenUsage.server(9, 2));
    }

    @Test
    void firstIdCounts() {
        merge.add(LlmChunk.of("x"));
        merge.add(LlmChunk.builder().id("a").build());
        merge.add(LlmChunk.builder().id("b").build());

        assertThat(merge.id()).contains("a");
    }

    @Test
    void answerOfToolCallsAloneHasNoContent() {
        merge.add(LlmChunk.builder().toolCall(Deltas.delta("1", "f", "{}")).build());

        assertThat(merge.message().content()).isEmpty();
        assertThat(merge.message().text()).isEmpty();
        assertThat(merge.message().toolCalls()).hasSize(1);
    }

    @Test
    void nothingIsKnownOfNoChunks() {
        assertThat(merge.text()).isEmpty();
        assertThat(merge.message().content()).isEmpty();
        assertThat(merge.finishReason()).isEmpty();
        assertThat(merge.rawFinishReason()).isEmpty();
        assertThat(merge.usage()).isEmpty();
        assertThat(merge.id()).isEmpty();
    }

    @Test
    void chunkSaysSomethingWithTextReasoningOrAToolCall() {
        assertThat(LlmChunk.of("x").saysSomething()).isTrue();
        assertThat(LlmChunk.builder().reasoning("x").build().saysSomething()).isTrue();
        assertThat(LlmChunk.builder()
                        .toolCall(Deltas.delta("1", "f", ""))
                        .build()
                        .saysSomething())
                .isTrue();
        assertThat(LlmChunk.builder()
                        .id("a")
                        .usage(TokenUsage.server(1, 1))
                        .finish(FinishReason.STOP, "stop")
                        .build()
                        .saysSomething())
                .isFalse();
    }

    @Test
    void callsWithoutAnIdGetOneThatNoOtherAnswerGives() {
        LlmChunk call = LlmChunk.builder()
                .id("cmpl-7")
                .toolCall(new ToolCallDelta(OptionalInt.of(0), "", "foo", "{}"))
                .build();
        ChunkMerge merge = new ChunkMerge();
        merge.add(call);

        assertThat(merge.message().toolCalls()).extracting(ToolCall::id).containsExactly("call_cmpl-7_0");
    }
}
