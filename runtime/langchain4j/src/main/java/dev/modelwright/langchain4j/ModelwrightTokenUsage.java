package dev.modelwright.langchain4j;

import dev.langchain4j.model.output.TokenUsage;
import dev.modelwright.usage.CallUsage;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The tokens of a call, with the parts that a vendor tells beside the sums. Numbers beyond the greatest int are that int. Immutable. */
public final class ModelwrightTokenUsage extends TokenUsage {

    private final dev.modelwright.usage.TokenUsage counts;

    private ModelwrightTokenUsage(dev.modelwright.usage.TokenUsage counts) {
        super(clamp(counts.input().tokens()), clamp(counts.output().tokens()), clamp(counts.total()));
        this.counts = counts;
    }

    static ModelwrightTokenUsage of(dev.modelwright.usage.TokenUsage counts) {
        return new ModelwrightTokenUsage(counts);
    }

    /** Returns the tokens of a call that only sends some, null when nobody counted them. */
    static @Nullable TokenUsage ofInput(CallUsage usage) {
        return usage.tokens()
                .map(count -> new TokenUsage(clamp(count.tokens())))
                .orElse(null);
    }

    static int clamp(long tokens) {
        return (int) Math.min(tokens, Integer.MAX_VALUE);
    }

    /** Returns how many of the input tokens the vendor found in its cache, null when it does not say. */
    public @Nullable Integer cachedInputTokenCount() {
        return orNull(counts.cached());
    }

    /** Returns how many of the output tokens are reasoning, null when the vendor does not say. */
    public @Nullable Integer reasoningTokenCount() {
        return orNull(counts.reasoning());
    }

    /** Tells whether one of the numbers only comes near, because the vendor counted nothing. */
    public boolean isEstimate() {
        return counts.isEstimate();
    }

    private static @Nullable Integer orNull(OptionalLong tokens) {
        return tokens.isPresent() ? Integer.valueOf(clamp(tokens.getAsLong())) : null;
    }

    @Override
    public TokenUsage add(@Nullable TokenUsage that) {
        if (that == null) {
            return this;
        }
        return that instanceof ModelwrightTokenUsage ours
                ? new ModelwrightTokenUsage(counts.plus(ours.counts))
                : super.add(that);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof ModelwrightTokenUsage that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), counts);
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
