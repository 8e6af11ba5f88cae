package dev.modelwright.usage;

import dev.modelwright.schema.PriceTier;
import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns tokens into amounts: tokens × price × unit in exact decimals, then rounded to 7 places, half up, as Dify does. */
public final class PriceCalculator {

    private static final int PLACES = 7;

    private PriceCalculator() {}

    /**
     * Returns the cost of a call; empty when the vendor states no price for tokens that were used. With tiers, all tokens of
     * the call cost what the lowest tier says that the input tokens fit in, and beyond the highest tier what that one says.
     */
    public static Optional<Cost> cost(Pricing pricing, TokenUsage usage) {
        return tier(pricing, usage.input().tokens())
                .map(tier -> flat(new Pricing(tier.input(), tier.output(), pricing.unit(), pricing.currency()), usage))
                .orElseGet(() -> flat(pricing, usage));
    }

    private static Optional<PriceTier> tier(Pricing pricing, long inputTokens) {
        List<PriceTier> rising = pricing.tiers().stream()
                .sorted(Comparator.comparingInt(PriceTier::maxTokens))
                .toList();
        return rising.stream()
                .filter(tier -> inputTokens <= tier.maxTokens())
                .findFirst()
                .or(() -> rising.stream().reduce((lower, higher) -> higher));
    }

    private static Optional<Cost> flat(Pricing pricing, TokenUsage usage) {
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
