package dev.modelwright.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenCountersTest {

    private static final String TEXT =
            "The quick brown fox jumps over 12345 lazy dogs. \u4f60\u597d\uff0c\u4e16\u754c <|endoftext|>";

    @Test
    void encodingsDifferAndHaveNames() {
        assertThat(TokenCounters.cl100k().encoding()).isEqualTo("cl100k_base");
        assertThat(TokenCounters.o200k().encoding()).isEqualTo("o200k_base");
        assertThat(TokenCounters.gpt2().count(TEXT))
                .isGreaterThan(TokenCounters.cl100k().count(TEXT));
        assertThat(TokenCounters.cl100k().count("Hello world")).isEqualTo(2);
        assertThat(TokenCounters.o200k().count("Hello world")).isEqualTo(2);
        assertThat(TokenCounters.cl100k().count(TEXT))
                .isGreaterThan(TokenCounters.o200k().count(TEXT));
    }

    @Test
    void longTextIsCountedAcrossPiecesInEveryEncoding() {
        assertThat(TokenCounters.cl100k().count("Hello world. ".repeat(8_000))).isEqualTo(3 * 8_000 + 1);
        assertThat(TokenCounters.o200k().count("Hello world. ".repeat(8_000))).isEqualTo(3 * 8_000 + 1);
    }

    @Test
    void difysCountJumpsAtAHundredThousandCharacters() {
        TokenCounter dify = TokenCounters.dify();
        String below = "word ".repeat(19_999) + "word";

        assertThat(below).hasSize(99_999);
        assertThat(dify.count(below)).isEqualTo(20_000);
        assertThat(dify.count(below + "s")).isEqualTo(100_000);
        assertThat(dify.count("\ud83d\ude00".repeat(60_000))).isEqualTo(120_000);
        assertThat(dify.encoding()).isEqualTo("dify");
    }
}
