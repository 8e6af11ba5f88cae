package dev.modelwright.schema;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What tokens cost: amount = tokens × price × unit.
 *
 * @param input the price of input tokens, not negative
 * @param output the price of output tokens; empty when the vendor states none, which is not the same as free
 * @param unit the multiplier of the price, for example {@code 0.000001} for prices per million tokens
 * @param currency the ISO 4217 code
 */
public record Pricing(BigDecimal input, Optional<BigDecimal> output, BigDecimal unit, String currency) {

    public Pricing {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(currency, "currency");
    }
}
