package dev.modelwright.usage;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a call used, cost and took, for kinds of models that answer no tokens.
 *
 * @param tokens the tokens that were sent, with who counted; empty for kinds that count none
 * @param cost what the call cost; empty when price or tokens are unknown, which is not the same as free
 * @param latency from the call to its end
 */
public record CallUsage(Optional<TokenCount> tokens, Optional<Cost> cost, Duration latency) {

    public CallUsage {
        Objects.requireNonNull(tokens, "tokens");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(latency, "latency");
    }

    @Override
    public String toString() {
        return tokens.map(count -> count + " tokens, ").orElse("")
                + cost.map(Cost::toString).orElse("price unknown") + ", " + latency.toMillis() + " ms";
    }
}
