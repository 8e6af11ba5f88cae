package dev.modelwright.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UsageSumTest {

    private static final Cost EURO = new Cost(new BigDecimal("0.1"), new BigDecimal("0.2"), "EUR");
    private static final Cost YUAN = new Cost(BigDecimal.ONE, BigDecimal.ONE, "RMB");

    @Test
    void costsOfOneCurrencyAddUpPartByPart() {
        assertThat(EURO.plus(EURO)).isEqualTo(new Cost(new BigDecimal("0.2"), new BigDecimal("0.4"), "EUR"));
    }

    // Dify adds them and keeps the currency of the later one.
    @Test
    void currenciesAreNeverMixed() {
        assertThatThrownBy(() -> EURO.plus(YUAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Costs must be of one currency to be added, but were `EUR` and `RMB`. Sum each currency by"
                        + " itself.");
        assertThatThrownBy(() -> usage(Optional.of(EURO)).plus(usage(Optional.of(YUAN))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsOfTokensAreKnownWhenBothCallsKnowThem() {
        TokenUsage known = TokenUsage.server(4, 3).withCached(2).withReasoning(1);

        assertThat(known.plus(known))
                .isEqualTo(TokenUsage.server(8, 6).withCached(4).withReasoning(2));
        assertThat(known.plus(TokenUsage.server(1, 1))).isEqualTo(TokenUsage.server(5, 4));
    }

    @Test
    void oneEstimateMakesTheSumAnEstimate() {
        TokenUsage estimate = new TokenUsage(TokenCount.estimate(1), TokenCount.tokenizer(1));

        assertThat(TokenUsage.server(2, 2).plus(estimate))
                .isEqualTo(new TokenUsage(TokenCount.estimate(3), TokenCount.tokenizer(3)));
    }

    @Test
    void callsOneAfterTheOtherTakeTheirTimesAndCostsTogether() {
        assertThat(usage(Optional.of(EURO)).plus(usage(Optional.of(EURO))))
                .isEqualTo(new LlmUsage(
                        TokenUsage.server(2, 4),
                        Optional.of(EURO.plus(EURO)),
                        Duration.ofSeconds(2),
                        Optional.of(Duration.ofMillis(9))));
    }

    @Test
    void unknownCostMakesTheSumUnknown() {
        assertThat(usage(Optional.of(EURO)).plus(usage(Optional.empty())).cost())
                .isEmpty();
        assertThat(usage(Optional.empty()).plus(usage(Optional.of(EURO))).cost())
                .isEmpty();
    }

    private static LlmUsage usage(Optional<Cost> cost) {
        return new LlmUsage(TokenUsage.server(1, 2), cost, Duration.ofSeconds(1), Optional.of(Duration.ofMillis(9)));
    }
}
