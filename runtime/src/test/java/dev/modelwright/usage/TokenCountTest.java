package dev.modelwright.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenCountTest {

    @Test
    void countSaysWhoCounted() {
        assertThat(TokenCount.server(3).source()).isEqualTo(CountSource.SERVER);
        assertThat(TokenCount.estimate(3).source()).isEqualTo(CountSource.ESTIMATE);
        assertThat(TokenCount.server(3)).isNotEqualTo(TokenCount.estimate(3));
        assertThat(TokenCount.tokenizer(3).source()).isEqualTo(CountSource.TOKENIZER);
        assertThat(TokenCount.tokenizer(3).isEstimate()).isFalse();
    }

    @Test
    void estimatePrintsAsOne() {
        assertThat(TokenCount.server(3)).hasToString("3");
        assertThat(TokenCount.estimate(3)).hasToString("~3");
    }

    @Test
    void sumIsAsGoodAsTheWorseOfItsParts() {
        assertThat(TokenCount.server(2).plus(TokenCount.server(3))).isEqualTo(TokenCount.server(5));
        assertThat(TokenCount.server(2).plus(TokenCount.tokenizer(3))).isEqualTo(TokenCount.tokenizer(5));
        assertThat(TokenCount.estimate(2).plus(TokenCount.tokenizer(3))).isEqualTo(TokenCount.estimate(5));
    }

    @Test
    void negativeCountIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenCount.server(-1))
                .withMessage("A number of tokens must not be negative, but was -1.");
    }

    @Test
    void usageIsAnEstimateWhenOneOfItsCountsIs() {
        TokenUsage mixed = new TokenUsage(TokenCount.server(2), TokenCount.estimate(3));

        assertThat(mixed.isEstimate()).isTrue();
        assertThat(TokenUsage.server(2, 3).isEstimate()).isFalse();
        assertThat(mixed.total()).isEqualTo(5);
        assertThat(mixed).hasToString("2 in + ~3 out");
    }

    @Test
    void usagePrintsWhatIsKnown() {
        TokenUsage tokens = TokenUsage.server(2, 3);
        Cost cost = new Cost(new BigDecimal("0.0001000"), new BigDecimal("0.0000000"), "EUR");

        assertThat(new LlmUsage(tokens, Optional.empty(), Duration.ofMillis(1500), Optional.empty()))
                .hasToString("2 in + 3 out tokens, price unknown, 1500 ms");
        assertThat(new LlmUsage(tokens, Optional.of(cost), Duration.ofMillis(7), Optional.empty()))
                .hasToString("2 in + 3 out tokens, 0.0001 EUR, 7 ms");
    }

    @Test
    void partsOfTokensAreWithinTheWhole() {
        TokenUsage usage = TokenUsage.server(10, 5).withCached(10).withReasoning(0);

        assertThat(usage).hasToString("10 in (10 cached) + 5 out");
        assertThatThrownBy(() -> usage.withCached(11))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of cached tokens must be from 0 to the 10 that were sent, but was 11.");
        assertThatThrownBy(() -> usage.withReasoning(-1))
                .hasMessage("The number of reasoning tokens must be from 0 to the 5 that were answered, but was -1.");
    }
}
