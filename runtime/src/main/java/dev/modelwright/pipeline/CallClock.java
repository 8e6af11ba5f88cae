package dev.modelwright.pipeline;

import dev.modelwright.schema.ModelSchema;
import dev.modelwright.usage.CallUsage;
import dev.modelwright.usage.PriceCalculator;
import dev.modelwright.usage.TokenCount;
import dev.modelwright.usage.TokenUsage;
import java.time.Duration;
import java.util.Optional;

/** The time since a call began. */
record CallClock(long startedAt) {

    private static final TokenCount NONE = TokenCount.server(0);

    static CallClock start() {
        return new CallClock(System.nanoTime());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** Returns what a call that ends now used, cost and took. */
    CallUsage usage(ModelSchema schema, Optional<TokenCount> tokens) {
        return new CallUsage(
                tokens,
                tokens.flatMap(count -> schema.pricing()
                        .flatMap(pricing -> PriceCalculator.cost(pricing, new TokenUsage(count, NONE)))),
                elapsed());
    }
}
