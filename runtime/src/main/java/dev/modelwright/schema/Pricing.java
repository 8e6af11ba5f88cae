package dev.modelwright.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What tokens cost: amount = tokens × price × unit.
 *
 * @param input the price of input tokens, not negative
 * @param output the price of output tokens; empty when the vendor states none, which is not the same as free
 * @param cached the price of input tokens that the vendor found in its cache; empty when the vendor states none
 * @param tiers other prices by the size of the request, as declared; empty when every request costs the same
 * @param unit the multiplier of the price, for example {@code 0.000001} for prices per million tokens
 * @param currency the ISO 4217 code
 */
public record Pricing(
        BigDecimal input,
        Optional<BigDecimal> output,
        Optional<BigDecimal> cached,
        List<PriceTier> tiers,
        BigDecimal unit,
        String currency) {

    public Pricing {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(cached, "cached");
        tiers = List.copyOf(tiers);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(currency, "currency");
    }

    /** Creates a pricing by which every request costs the same, whatever the vendor has cached. */
    public Pricing(BigDecimal input, Optional<BigDecimal> output, BigDecimal unit, String currency) {
        this(input, output, Optional.empty(), List.of(), unit, currency);
    }
}
