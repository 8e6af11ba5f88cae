package dev.modelwright.usage;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * The tokens of one call.
 *
 * @param input the tokens that were sent
 * @param output the tokens that were answered
 * @param cached how many of the tokens that were sent the vendor found in its cache; empty when it does not say
 * @param reasoning how many of the tokens that were answered are reasoning; empty when the vendor does not say
 */
public record TokenUsage(TokenCount input, TokenCount output, OptionalLong cached, OptionalLong reasoning) {

    public TokenUsage {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(output, "output");
        checkPart("cached", cached, "sent", input);
        checkPart("reasoning", reasoning, "answered", output);
    }

    /** Creates numbers of which no parts are known. */
    public TokenUsage(TokenCount input, TokenCount output) {
        this(input, output, OptionalLong.empty(), OptionalLong.empty());
    }

    private static void checkPart(String name, OptionalLong part, String wholeName, TokenCount whole) {
        if (part.isPresent() && (part.getAsLong() < 0 || part.getAsLong() > whole.tokens())) {
            throw new IllegalArgumentException("The number of " + name + " tokens must be from 0 to the "
                    + whole.tokens() + " that were " + wholeName + ", but was " + part.getAsLong() + ".");
        }
    }

    /** Returns numbers that the vendor's server gave. */
    public static TokenUsage server(long input, long output) {
        return new TokenUsage(TokenCount.server(input), TokenCount.server(output));
    }

    /**
     * Returns these numbers, with how many of the tokens that were sent the vendor found in its cache.
     *
     * @throws IllegalArgumentException when there are more than were sent, or fewer than none
     */
    public TokenUsage withCached(long tokens) {
        return new TokenUsage(input, output, OptionalLong.of(tokens), reasoning);
    }

    /**
     * Returns these numbers, with how many of the tokens that were answered are reasoning.
     *
     * @throws IllegalArgumentException when there are more than were answered, or fewer than none
     */
    public TokenUsage withReasoning(long tokens) {
        return new TokenUsage(input, output, cached, OptionalLong.of(tokens));
    }

    /** Returns the numbers of both calls together; a part that one of them does not know is not known of both. */
    public TokenUsage plus(TokenUsage other) {
        return new TokenUsage(
                input.plus(other.input),
                output.plus(other.output),
                sum(cached, other.cached),
                sum(reasoning, other.reasoning));
    }

    private static OptionalLong sum(OptionalLong left, OptionalLong right) {
        return left.isPresent() && right.isPresent()
                ? OptionalLong.of(left.getAsLong() + right.getAsLong())
                : OptionalLong.empty();
    }

    /** Returns the sum of input and output. */
    public long total() {
        return input.tokens() + output.tokens();
    }

    /** Tells whether one of the numbers only comes near. */
    public boolean isEstimate() {
        return input.isEstimate() || output.isEstimate();
    }

    @Override
    public String toString() {
        String found = cached.isPresent() && cached.getAsLong() > 0 ? " (" + cached.getAsLong() + " cached)" : "";
        return input + " in" + found + " + " + output + " out";
    }
}
