package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.usage.TokenUsage;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LlmStreamsTest {

    private final LlmStreams streams = new LlmStreams();

    @Test
    void textReasoningAndToolCallsSaySomethingAndCommit() {
        LlmChunk tool = LlmChunk.builder()
                .toolCall(new ToolCallDelta(OptionalInt.of(0), "id", "look", ""))
                .build();

        assertThat(LlmChunk.of("a")).matches(streams::says).matches(streams::commits);
        assertThat(LlmChunk.builder().reasoning("hm").build())
                .matches(streams::says)
                .matches(streams::commits);
        assertThat(tool).matches(streams::says).matches(streams::commits);
    }

    @Test
    void aReasonToEndCommitsWithoutAWord() {
        LlmChunk filtered = LlmChunk.builder()
                .finish(FinishReason.CONTENT_FILTER, "content_filter")
                .build();

        assertThat(streams.says(filtered)).isFalse();
        assertThat(streams.commits(filtered)).isTrue();
    }

    @Test
    void idsAndCountsCommitToNothing() {
        LlmChunk opening =
                LlmChunk.builder().id("r-1").usage(TokenUsage.server(1, 0)).build();

        assertThat(streams.commits(opening)).isFalse();
        assertThat(streams.text(opening)).isEmpty();
    }
}
