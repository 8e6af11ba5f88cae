package dev.modelwright.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamePatternTest {

    @ParameterizedTest
    @CsvSource({
        "*.yaml, a.yaml", "*, a", "*, ''", "a*b*c, aXbYbZc", "a?c, abc", "[ab]x, bx", "[a-c]x, bx", "[!a]x, bx",
        "a[, a[", "'[]', '[]'", "*.y?ml, a.yaml", ".h*, .hidden", "**x, ax", "a-*, a-", "[]x], ]", "[a-], -",
    })
    void nameMatches(String pattern, String name) {
        assertThat(new NamePattern(pattern).matches(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "*.yaml, a.yml",
        "*.yaml, A.YAML",
        "a?c, ac",
        "[ab]x, cx",
        "[!a]x, ax",
        "*, .hidden",
        "a*b, abc",
        "'', a",
        "[a-c]x, Bx",
        "a, aa",
        "aa, a",
    })
    void nameDoesNotMatch(String pattern, String name) {
        assertThat(new NamePattern(pattern).matches(name)).isFalse();
    }

    @Test
    void manyStarsTakeNoExponentialTime() {
        String pattern = "*a".repeat(2_000) + "b";
        assertThat(new NamePattern(pattern).matches("a".repeat(4_000))).isFalse();
    }
}
