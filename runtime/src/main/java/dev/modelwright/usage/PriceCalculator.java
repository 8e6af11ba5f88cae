package dev.modelwright.usage;

import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Turns tokens into amounts: tokens × price × unit in exact decimals, then rounded to 7 places, half up, as Dify does. */
public final class PriceCalculator {

    private static final int PLACES = 7;

    private PriceCalculator() {}

    /** Returns the cost of a call; empty when the vendor states no price for tokens that were used. */
    public static Optional<Cost> cost(Pricing pricing, TokenUsage usage) {
        BigDecimal input = amount(usage.input(), pricing.input(), pricing.unit());
        if (usage.output().tokens() == 0) {
            return Optional.of(new Cost(input, BigDecimal.ZERO.setScale(PLACES), pricing.currency()));
        }
        return pricing.output()
                .map(price -> new Cost(input, amount(usage.output(), price, pricing.unit()), pricing.currency()));
    }

    private static BigDecimal amount(TokenCount count, BigDecimal price, BigDecimal unit) {
        return BigDecimal.valueOf(count.tokens()).multiply(price).multiply(unit).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
