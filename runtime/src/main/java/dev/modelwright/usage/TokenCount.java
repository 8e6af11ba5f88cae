package dev.modelwright.usage;

import java.util.Objects;

/**
 * A number of tokens, with who counted.
 *
 * @param tokens the number, not negative
 * @param source who counted
 */
public record TokenCount(long tokens, CountSource source) {

    public TokenCount {
        Objects.requireNonNull(source, "source");
        if (tokens < 0) {
            throw new IllegalArgumentException("A number of tokens must not be negative, but was " + tokens + ".");
        }
    }

    /** Returns a number that the vendor's server gave. */
    public static TokenCount server(long tokens) {
        return new TokenCount(tokens, CountSource.SERVER);
    }

    /** Returns a number that a tokenizer gave which is known to be the model's own. */
    public static TokenCount tokenizer(long tokens) {
        return new TokenCount(tokens, CountSource.TOKENIZER);
    }

    /** Returns a number that only comes near. */
    public static TokenCount estimate(long tokens) {
        return new TokenCount(tokens, CountSource.ESTIMATE);
    }

    /** Returns the sum of both numbers, which is as good as the worse of them. */
    public TokenCount plus(TokenCount other) {
        return new TokenCount(tokens + other.tokens, source.compareTo(other.source) < 0 ? other.source : source);
    }

    /** Tells whether the number only comes near. */
    public boolean isEstimate() {
        return source == CountSource.ESTIMATE;
    }

    @Override
    public String toString() {
        return isEstimate() ? "~" + tokens : Long.toString(tokens);
    }
}
