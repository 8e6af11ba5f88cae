package dev.modelwright.model;

import dev.modelwright.usage.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a streamed answer. Holds only what is new.
 *
 * @param text more text, possibly empty
 * @param reasoning more of the model's reasoning, possibly empty
 * @param toolCalls fragments of tool calls
 * @param finishReason why the answer ended, on the chunk that says so
 * @param rawFinishReason the vendor's own word for it
 * @param usage the tokens that the server counted, on the chunk that says so
 * @param id the vendor's id of the answer
 */
public record LlmChunk(
        String text,
        String reasoning,
        List<ToolCallDelta> toolCalls,
        Optional<FinishReason> finishReason,
        Optional<String> rawFinishReason,
        Optional<TokenUsage> usage,
        Optional<String> id) {

    public LlmChunk {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reasoning, "reasoning");
        toolCalls = List.copyOf(toolCalls);
    }

    /** Returns a chunk of text. */
    public static LlmChunk of(String text) {
        return builder().text(text).build();
    }

    /** Starts an empty chunk. */
    public static Builder builder() {
        return new Builder();
    }

    /** Tells whether the chunk says anything to a reader: text, reasoning or a fragment of a tool call. */
    public boolean saysSomething() {
        return !text.isEmpty() || !reasoning.isEmpty() || !toolCalls.isEmpty();
    }

    /** Collects the parts of a chunk. Not thread-safe. */
    public static final class Builder {
        private final List<ToolCallDelta> toolCalls = new ArrayList<>();
        private String text = "";
        private String reasoning = "";
        private @Nullable FinishReason finishReason;
        private @Nullable String rawFinishReason;
        private @Nullable TokenUsage usage;
        private @Nullable String id;

        private Builder() {}

        /** Sets the new text. */
        public Builder text(String more) {
            this.text = more;
            return this;
        }

        /** Sets the new reasoning. */
        public Builder reasoning(String more) {
            this.reasoning = more;
            return this;
        }

        /** Adds a fragment of a tool call. */
        public Builder toolCall(ToolCallDelta fragment) {
            toolCalls.add(fragment);
            return this;
        }

        /** States why the answer ended, in our word and the vendor's. */
        public Builder finish(FinishReason reason, String raw) {
            this.finishReason = reason;
            this.rawFinishReason = raw;
            return this;
        }

        /** States the tokens that the server counted. */
        public Builder usage(TokenUsage tokens) {
            this.usage = tokens;
            return this;
        }

        /** States the vendor's id of the answer. */
        public Builder id(String answerId) {
            this.id = answerId;
            return this;
        }

        /** Returns the chunk. */
        public LlmChunk build() {
            return new LlmChunk(
                    text,
                    reasoning,
                    toolCalls,
                    Optional.ofNullable(finishReason),
                    Optional.ofNullable(rawFinishReason),
                    Optional.ofNullable(usage),
                    Optional.ofNullable(id));
        }
    }
}
