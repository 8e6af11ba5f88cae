package dev.modelwright.usage;

import java.util.Objects;

/**
 * The tokens of one call.
 *
 * @param input the tokens that were sent
 * @param output the tokens that were answered
 */
public record TokenUsage(TokenCount input, TokenCount output) {

    public TokenUsage {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(output, "output");
    }

    /** Returns numbers that the vendor's server gave. */
    public static TokenUsage server(long input, long output) {
        return new TokenUsage(TokenCount.server(input), TokenCount.server(output));
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
        return input + " in + " + output + " out";
    }
}
