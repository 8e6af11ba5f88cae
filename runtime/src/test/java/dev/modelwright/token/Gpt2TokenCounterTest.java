package dev.modelwright.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Gpt2TokenCounterTest {

    private static final TokenCounter GPT2 = TokenCounters.gpt2();

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "a, 1",
        "Hello world, 2",
        "'Hello, world!', 4",
        "The quick brown fox jumps over the lazy dog, 9",
        "'   ', 3",
        "😀, 2",
        "<|endoftext|>, 7",
    })
    void countIsThatOfGpt2(String text, int tokens) {
        assertThat(GPT2.count(text)).isEqualTo(tokens);
    }

    @Test
    void encodingHasAName() {
        assertThat(GPT2.encoding()).isEqualTo("gpt2");
    }

    // Three tokens each, and one for the space at the end. Dify would answer the number of characters.
    @ParameterizedTest
    @ValueSource(ints = {3847, 7693, 15385})
    void longTextIsCountedExactlyAcrossPieces(int sentences) {
        assertThat(GPT2.count("Hello world. ".repeat(sentences))).isEqualTo(3 * sentences + 1);
    }

    // Neither half of a surrogate pair is counted alone, wherever a piece would end.
    @Test
    void longTextWithoutWordsIsCountedToo() {
        assertThat(GPT2.count("😀".repeat(100_000))).isEqualTo(200_000);
        assertThat(GPT2.count("x" + "😀".repeat(100_000))).isEqualTo(200_001);
        assertThat(GPT2.count("a".repeat(200_000))).isBetween(200_000 / 4, 200_000 / 4 + 4);
    }

    @Test
    void textThatEndsRightBehindAPieceIsCounted() {
        String piece = "word ".repeat(10_000);

        assertThat(GPT2.count(piece)).isEqualTo(10_001);
        assertThat(GPT2.count(piece + " ")).isPositive();
        assertThat(GPT2.count(piece + "x")).isEqualTo(10_001);
        assertThat(GPT2.count("x" + piece)).isEqualTo(10_002);
    }

    @Test
    void unpairedSurrogatesAreCountedAsSomething() {
        assertThat(GPT2.count("\ud83d")).isPositive();
        assertThat(GPT2.count("a\ude00")).isGreaterThan(1);
    }
}
