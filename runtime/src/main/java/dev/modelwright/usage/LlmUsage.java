package dev.modelwright.usage;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What one call of a language model used, cost and took.
 *
 * @param tokens the tokens, each number with who counted
 * @param cost what the call cost; empty when the price is unknown, which is not the same as free
 * @param latency from the call to its end
 * @param timeToFirstToken from the call to the first chunk that said something; empty when nothing was streamed
 */
public record LlmUsage(TokenUsage tokens, Optional<Cost> cost, Duration latency, Optional<Duration> timeToFirstToken) {

    public LlmUsage {
        Objects.requireNonNull(tokens, "tokens");
        Objects.requireNonNull(latency, "latency");
    }

    /**
     * Returns what this call and a later one used, cost and took, one after the other. When one of the costs is unknown, so is the
     * sum.
     *
     * @throws IllegalArgumentException when the currencies differ
     */
    public LlmUsage plus(LlmUsage later) {
        return new LlmUsage(
                tokens.plus(later.tokens),
                cost.flatMap(known -> later.cost.map(known::plus)),
                latency.plus(later.latency),
                timeToFirstToken);
    }

    @Override
    public String toString() {
        return tokens + " tokens, " + cost.map(Cost::toString).orElse("price unknown") + ", " + latency.toMillis()
                + " ms";
    }
}
