package dev.modelwright.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestReporter;

/** Whatever the prices and the tokens, the parts make the whole. */
class PricePropertyTest {

    private final long seed = Long.getLong("modelwright.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Pricing pricing =
            new Pricing(price(), Optional.of(price()), BigDecimal.ONE.movePointLeft(random.nextInt(7)), "USD");
    private final long input = random.nextInt(2_000_000);
    private final long output = random.nextInt(2_000_000);

    private BigDecimal price() {
        return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(6));
    }

    @RepeatedTest(300)
    void costIsTheSumOfWhatInputAndOutputCostAlone(TestReporter reporter) {
        reporter.publishEntry("modelwright.seed", Long.toString(seed));

        assertThat(cost(TokenUsage.server(input, output)))
                .as("-Dmodelwright.seed=%d", seed)
                .isEqualTo(cost(TokenUsage.server(input, 0)).plus(cost(TokenUsage.server(0, output))));
    }

    @RepeatedTest(300)
    void amountIsTheExactProductRoundedOnce(TestReporter reporter) {
        reporter.publishEntry("modelwright.seed", Long.toString(seed));
        BigDecimal exact = pricing.input().multiply(pricing.unit()).multiply(BigDecimal.valueOf(input));

        assertThat(cost(TokenUsage.server(input, 0)).input())
                .as("-Dmodelwright.seed=%d", seed)
                .isEqualTo(exact.setScale(7, RoundingMode.HALF_UP));
    }

    // Each call is rounded by itself, so that n calls may be off by half of the last place each, and never by more.
    @RepeatedTest(300)
    void callsCostWhatOneOfAllTheirTokensCostsButForRounding(TestReporter reporter) {
        reporter.publishEntry("modelwright.seed", Long.toString(seed));
        long first = random.nextLong(input + 1);
        Cost parts = cost(TokenUsage.server(first, 0)).plus(cost(TokenUsage.server(input - first, 0)));
        BigDecimal difference =
                parts.total().subtract(cost(TokenUsage.server(input, 0)).total());

        assertThat(difference.abs()).as("-Dmodelwright.seed=%d", seed).isLessThanOrEqualTo(new BigDecimal("1.5E-7"));
    }

    @RepeatedTest(300)
    void cacheOfTheSamePriceChangesNothing(TestReporter reporter) {
        reporter.publishEntry("modelwright.seed", Long.toString(seed));
        TokenUsage usage = TokenUsage.server(input, output);

        assertThat(cost(usage.withCached(random.nextLong(input + 1))))
                .as("-Dmodelwright.seed=%d", seed)
                .isEqualTo(cost(usage));
    }

    private Cost cost(TokenUsage usage) {
        return PriceCalculator.cost(pricing, usage).orElseThrow();
    }
}
