package com.example.canyon;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.usage.Cost;
import dev.modelwright.usage.TokenUsage;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {

    @ParameterizedTest
    @CsvSource({
        "1000, 0.0002000, 0.0000012",
        "1001, 0.0004004, 0.0000024",
        "4000, 0.0016000, 0.0000024",
    })
    void sizeOfTheRequestDecidesTheTier(int words, BigDecimal input, BigDecimal output) {
        LlmResult result = CanyonProvider.llm(CanyonLlmModels.ECHO_2, Callers.shipped())
                .invoke(LlmRequest.of(user("a ".repeat(words)))
                        .with(CanyonLlmParameters.builder().maxTokens(2).build()));

        assertThat(result.usage().tokens()).isEqualTo(TokenUsage.server(words, 2));
        assertThat(result.usage().cost()).contains(new Cost(input, output, "EUR"));
    }

    @Test
    void vectorsCostWhatTheirWordsCost() {
        EmbeddingRequest request = EmbeddingRequest.of("a ".repeat(500), "b ".repeat(500));

        assertThat(CanyonProvider.textEmbedding(CanyonTextEmbeddingModels.STRATA_2, Callers.shipped())
                        .embed(request)
                        .usage()
                        .cost())
                .map(Cost::total)
                .contains(new BigDecimal("0.0000200"));
    }

    @Test
    void modelWithoutPriceIsNotFree() {
        assertThat(Callers.byName()
                        .languageModel("mine", Callers.values())
                        .invoke(LlmRequest.of(user("Hello")))
                        .usage()
                        .cost())
                .isEqualTo(Optional.empty());
    }
}
