package dev.modelwright.listener;

import dev.modelwright.usage.CallUsage;
import dev.modelwright.usage.Cost;
import dev.modelwright.usage.LlmUsage;
import dev.modelwright.usage.TokenCount;
import java.util.Objects;
import java.util.Optional;

/**
 * What a call used and cost, whatever the kind of model.
 *
 * @param input the tokens that were sent; empty when nobody counted
 * @param output the tokens that were answered; empty for kinds that answer none
 * @param cost what the call cost; empty when unknown, which is not the same as free
 */
public record UsageSummary(Optional<TokenCount> input, Optional<TokenCount> output, Optional<Cost> cost) {

    public UsageSummary {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(cost, "cost");
    }

    /** Returns what a call of a language model used and cost. */
    public static UsageSummary of(LlmUsage usage) {
        return new UsageSummary(
                Optional.of(usage.tokens().input()), Optional.of(usage.tokens().output()), usage.cost());
    }

    /** Returns what a call of another kind of model used and cost. */
    public static UsageSummary of(CallUsage usage) {
        return new UsageSummary(usage.tokens(), Optional.empty(), usage.cost());
    }

    @Override
    public String toString() {
        return input.map(count -> count + " tokens in, ").orElse("")
                + output.map(count -> count + " tokens out, ").orElse("")
                + cost.map(Cost::toString).orElse("price unknown");
    }
}
