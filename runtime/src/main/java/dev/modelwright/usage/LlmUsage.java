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

    @Override
    public String toString() {
        return tokens + " tokens, " + cost.map(Cost::toString).orElse("price unknown") + ", " + latency.toMillis()
                + " ms";
    }
}
