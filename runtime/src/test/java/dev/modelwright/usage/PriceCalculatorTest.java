package dev.modelwright.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.PriceTier;
import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceCalculatorTest {

    @ParameterizedTest
    @CsvSource({
        "0.05, 0.000001, 1,    0.0000001", // 5E-8 rounds up
        "0.04, 0.000001, 1,    0.0000000",
        "0.05, 0.000001, 3,    0.0000002", // 1.5E-7 rounds up
        "0.15, 0.000001, 1000, 0.0001500",
        "0.03, 0.001,    17,   0.0005100",
        "0,    0,        9,    0.0000000",
    })
    void amountIsExactAndRoundedHalfUpToSevenPlaces(BigDecimal price, BigDecimal unit, long tokens, BigDecimal amount) {
        Pricing inputOnly = new Pricing(price, Optional.empty(), unit, "USD");
        Pricing outputOnly = new Pricing(BigDecimal.ZERO, Optional.of(price), unit, "USD");

        assertThat(PriceCalculator.cost(inputOnly, TokenUsage.server(tokens, 0)))
                .map(Cost::input)
                .contains(amount);
        assertThat(PriceCalculator.cost(outputOnly, TokenUsage.server(0, tokens)))
                .map(Cost::output)
                .contains(amount);
    }

    @Test
    void cachedTokensCostTheCachedPrice() {
        Pricing cached = new Pricing(
                new BigDecimal("2"),
                Optional.of(new BigDecimal("8")),
                Optional.of(new BigDecimal("0.5")),
                List.of(new PriceTier(100, new BigDecimal("1"), Optional.of(new BigDecimal("4")))),
                new BigDecimal("0.000001"),
                "USD");

        // 200 tokens in the highest tier: 50 at 1 and 150 at 0.5
        assertThat(PriceCalculator.cost(cached, TokenUsage.server(200, 10).withCached(150)))
                .contains(new Cost(new BigDecimal("0.0001250"), new BigDecimal("0.0000400"), "USD"));
        assertThat(PriceCalculator.cost(cached, TokenUsage.server(200, 10)))
                .contains(new Cost(new BigDecimal("0.0002000"), new BigDecimal("0.0000400"), "USD"));
    }

    @Test
    void cachedTokensCostAsMuchAsOthersWhenNoCachedPriceIsStated() {
        Pricing pricing = pricing("0.05", "0", "0.000001", "USD");

        assertThat(PriceCalculator.cost(pricing, TokenUsage.server(3, 0).withCached(2)))
                .isEqualTo(PriceCalculator.cost(pricing, TokenUsage.server(3, 0)));
    }

    @Test
    void outputHasItsOwnPrice() {
        Pricing pricing = pricing("0.15", "0.6", "0.000001", "USD");

        assertThat(PriceCalculator.cost(pricing, TokenUsage.server(0, 333)))
                .contains(new Cost(new BigDecimal("0.0000000"), new BigDecimal("0.0001998"), "USD"));
    }

    @Test
    void totalIsTheSumOfTheRoundedAmounts() {
        Cost cost = PriceCalculator.cost(pricing("0.05", "0.05", "0.000001", "USD"), TokenUsage.server(1, 1))
                .orElseThrow();

        assertThat(cost.total()).isEqualTo(new BigDecimal("0.0000002"));
    }

    // Dify answers 0 USD, whatever the currency.
    @Test
    void unknownOutputPriceIsNotZero() {
        Pricing pricing = new Pricing(new BigDecimal("0.008"), Optional.empty(), new BigDecimal("0.001"), "RMB");

        assertThat(PriceCalculator.cost(pricing, TokenUsage.server(10, 10))).isEmpty();
        assertThat(PriceCalculator.cost(pricing, TokenUsage.server(10, 0)))
                .map(Cost::toString)
                .contains("0.00008 RMB");
    }

    @Test
    void freeIsAPrice() {
        assertThat(PriceCalculator.cost(pricing("0", "0", "0.000", "RMB"), TokenUsage.server(10, 10)))
                .map(Cost::toString)
                .contains("0 RMB");
    }

    @ParameterizedTest
    @CsvSource({"1, 3 RMB", "100, 300 RMB", "101, 404 RMB", "1000, 4000 RMB", "1001, 4004 RMB"})
    void sizeOfTheRequestDecidesTheTier(long tokens, String cost) {
        assertThat(PriceCalculator.cost(tiered(), TokenUsage.server(tokens, 0)))
                .map(Cost::toString)
                .contains(cost);
    }

    @Test
    void outputCostsWhatTheTierOfTheInputSays() {
        assertThat(PriceCalculator.cost(tiered(), TokenUsage.server(101, 1)))
                .map(Cost::output)
                .contains(new BigDecimal("16.0000000"));
        assertThat(PriceCalculator.cost(tiered(), TokenUsage.server(100, 1))).isEmpty();
    }

    // The order of the file does not matter, and the prices outside the tiers are those of readers that know no tiers.
    private static Pricing tiered() {
        return new Pricing(
                BigDecimal.ONE,
                Optional.of(BigDecimal.ONE),
                Optional.empty(),
                List.of(
                        new PriceTier(1000, new BigDecimal(4), Optional.of(new BigDecimal(16))),
                        new PriceTier(100, new BigDecimal(3), Optional.empty())),
                BigDecimal.ONE,
                "RMB");
    }

    private static Pricing pricing(String input, String output, String unit, String currency) {
        return new Pricing(new BigDecimal(input), Optional.of(new BigDecimal(output)), new BigDecimal(unit), currency);
    }
}
