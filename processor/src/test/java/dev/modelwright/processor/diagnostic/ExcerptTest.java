package dev.modelwright.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {

    @Test
    void caretStandsBelowTheColumn() {
        assertThat(excerpt("type: text_input", 7)).isEqualTo("type: text_input\n      ^");
    }

    @Test
    void tabTakesFourColumnsInBothLines() {
        assertThat(excerpt("\ta:\tb", 5)).isEqualTo("    a:    b\n          ^");
    }

    @Test
    void wideCharacterTakesTwoColumnsAndCombiningMarkNone() {
        assertThat(excerpt("模型: x", 5)).isEqualTo("模型: x\n      ^");
        assertThat(excerpt("e\u0301: x", 5)).isEqualTo("e\u0301: x\n   ^");
    }

    @Test
    void characterOutsideTheBasicPlaneIsOneColumnOfTheLocation() {
        assertThat(excerpt("k😀y: x", 6)).isEqualTo("k😀y: x\n      ^");
    }

    @Test
    void controlAndDirectionCharactersAreWrittenAsEscapes() {
        assertThat(excerpt("a\u001b[31m\u202eb", 8)).isEqualTo("a\\u001b[31m\\u202eb\n                 ^");
    }

    @Test
    void longLineIsCutAroundTheCaret() {
        String line = "x".repeat(100) + "HERE" + "y".repeat(100);
        assertThat(excerpt(line, 101))
                .isEqualTo("…" + "x".repeat(60) + "HERE" + "y".repeat(36) + "…\n" + " ".repeat(61) + "^");
    }

    @Test
    void caretMayStandBehindTheLastCharacter() {
        assertThat(excerpt("provider:", 10)).isEqualTo("provider:\n         ^");
        assertThat(excerpt("", 1)).isEqualTo("\n^");
    }

    private static String excerpt(String line, int column) {
        return Excerpt.of(new FileLocation("a.yaml", "/v/a.yaml", 3, column, line));
    }
}
