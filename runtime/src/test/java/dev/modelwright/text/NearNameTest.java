package dev.modelwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

    private static final List<String> KNOWN = List.of("temperature", "top_p", "top_k", "max_tokens", "api_key");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "temprature, temperature",
                "temperatuer, temperature",
                "Temperature, temperature",
                "topp, top_p",
                "top-k, top_k",
                "API-KEY, api_key",
                "max_token, max_tokens",
                "max_tok, -",
                "xy, -",
                "'', -",
                "seed, -",
            })
    void nearestNameIsFoundWithinTwoEdits(String written, String meant) {
        assertThat(NearName.of(written, KNOWN)).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void nearestOfSeveralWinsAndTiesGoByAlphabet() {
        assertThat(NearName.of("top_pp", KNOWN)).contains("top_p");
        assertThat(NearName.of("top_x", List.of("top_p", "top_k"))).contains("top_k");
    }

    @Test
    void shortNamesMustBeNearer() {
        assertThat(NearName.of("ab", List.of("ac"))).isEmpty();
        assertThat(NearName.of("abc", List.of("abd"))).contains("abd");
        assertThat(NearName.of("abc", List.of("acb"))).contains("acb");
        assertThat(NearName.of("abc", List.of("bca"))).isEmpty();
        assertThat(NearName.of("abc", List.of("xyc"))).isEmpty();
    }

    @Test
    void overlongNamesAreNotCompared() {
        assertThat(NearName.of("x".repeat(101), List.of("x".repeat(101)))).isEmpty();
        assertThat(NearName.of("x".repeat(100), List.of("x".repeat(101), "x".repeat(100))))
                .contains("x".repeat(100));
    }
}
