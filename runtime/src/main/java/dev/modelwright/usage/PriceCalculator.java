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
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(PLACES);

    private PriceCalculator() {}

    /**
     * Returns the cost of a call; empty when the vendor states no price for tokens that were used. With tiers, all tokens of
     * the call cost what the lowest tier says that the input tokens fit in, and beyond the highest tier what that one says. Tokens
     * that the vendor found in its cache cost the cached price where it states one, and as much as others where it does not.
     */
    public static Optional<Cost> cost(Pricing pricing, TokenUsage usage) {
        return pricing.tiers().isEmpty()
                ? flat(pricing, usage)
                : flat(at(tier(pricing.tiers(), usage.input().tokens()), pricing), usage);
    }

    private static PriceTier tier(List<PriceTier> tiers, long inputTokens) {
        List<PriceTier> rising = tiers.stream()
                .sorted(Comparator.comparingInt(PriceTier::maxTokens))
                .toList();
        return rising.stream()
                .filter(tier -> inputTokens <= tier.maxTokens())
                .findFirst()
                .orElseGet(() -> rising.get(rising.size() - 1));
    }

    private static Pricing at(PriceTier tier, Pricing pricing) {
        return new Pricing(
                tier.input(), tier.output(), pricing.cached(), List.of(), pricing.unit(), pricing.currency());
    }

    private static Optional<Cost> flat(Pricing pricing, TokenUsage usage) {
        BigDecimal input = input(pricing, usage);
        if (usage.output().tokens() == 0) {
            return Optional.of(new Cost(input, NOTHING, pricing.currency()));
        }
        return pricing.output()
                .map(price ->
                        new Cost(input, amount(usage.output().tokens(), price, pricing.unit()), pricing.currency()));
    }

    // Rounded once, so that a split of the tokens does not change what they cost at the same price.
    private static BigDecimal input(Pricing pricing, TokenUsage usage) {
        long cached = usage.cached().orElse(0);
        long fresh = usage.input().tokens() - cached;
        BigDecimal amount = pricing.input().multiply(BigDecimal.valueOf(fresh));
        return cached == 0
                ? rounded(amount, pricing.unit())
                : rounded(amount.add(found(pricing, cached)), pricing.unit());
    }

    private static BigDecimal found(Pricing pricing, long cached) {
        return pricing.cached().orElse(pricing.input()).multiply(BigDecimal.valueOf(cached));
    }

    private static BigDecimal amount(long tokens, BigDecimal price, BigDecimal unit) {
        return rounded(price.multiply(BigDecimal.valueOf(tokens)), unit);
    }

    private static BigDecimal rounded(BigDecimal amount, BigDecimal unit) {
        return amount.multiply(unit).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
