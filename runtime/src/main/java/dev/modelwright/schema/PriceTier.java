package dev.modelwright.schema;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The prices of requests up to a size; unit and currency are those of the pricing.
 *
 * @param maxTokens the greatest number of input tokens of a request that costs this much, at least 1
 * @param input the price of input tokens, not negative
 * @param output the price of output tokens; empty when the vendor states none
 */
public record PriceTier(int maxTokens, BigDecimal input, Optional<BigDecimal> output) {

    public PriceTier {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(output, "output");
    }
}
