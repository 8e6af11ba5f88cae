package dev.modelwright.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import dev.modelwright.model.LlmResult;
import dev.modelwright.usage.Cost;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Metadata of an answer, with all that the framework has no place for: price, times, the vendor's own words. Immutable. */
public final class ModelwrightChatResponseMetadata extends ChatResponseMetadata {

    private final LlmResult result;

    private ModelwrightChatResponseMetadata(Builder builder) {
        super(builder);
        this.result = builder.result;
    }

    static Builder builder(LlmResult result) {
        return new Builder(result);
    }

    /** Returns what the call cost, empty when the model has no price. */
    public Optional<Cost> cost() {
        return result.usage().cost();
    }

    /**
     * Returns the answer as the model gave it: the exact reason for which it ended and the vendor's word for it, latency and time to the
     * first token, the parameters that were sent.
     */
    public LlmResult result() {
        return result;
    }

    @Override
    public Builder toBuilder() {
        return (Builder) toBuilder(builder(result));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof ModelwrightChatResponseMetadata that
                && result.equals(that.result);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), result);
    }

    // Without the answer, which does not belong into logs of metadata.
    @Override
    public String toString() {
        return super.toString() + cost().map(cost -> " for " + cost).orElse("");
    }

    /** Starts with the values of metadata. Not thread-safe. */
    public static final class Builder extends ChatResponseMetadata.Builder<Builder> {

        private final LlmResult result;

        private Builder(LlmResult result) {
            this.result = result;
        }

        @Override
        public ModelwrightChatResponseMetadata build() {
            return new ModelwrightChatResponseMetadata(this);
        }
    }
}
