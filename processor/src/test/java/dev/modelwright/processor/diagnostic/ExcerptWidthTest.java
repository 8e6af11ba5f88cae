package dev.modelwright.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The caret of an excerpt stands below its column, however wide the characters before it are. */
final class ExcerptWidthTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x1100, 0x115F, 0x2E80, 0x303E, 0x3040, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00,
                0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1FAFF, 0x20000, 0x3FFFD
            })
    void firstAndLastCharacterOfAWideBlockTakeTwoColumns(int character) {
        assertThat(columns(character)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                'a', 0x10FF, 0x1160, 0x2E7F, 0x303F, 0xA4D0, 0xABFF, 0xD7A4, 0xF8FF, 0xFB00, 0xFE10, 0xFE70, 0xFEFC,
                0xFF61, 0xFFDF, 0xFFE7, 0x1F2FF, 0x1FB00, 0x1FFFF, 0x3FFFE
            })
    void charactersBesideAWideBlockTakeOne(int character) {
        assertThat(columns(character)).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0301, 0x20DD})
    void marksUponOthersTakeNone(int character) {
        assertThat(columns(character)).isZero();
    }

    @Test
    void lineIsShownFromItsBeginningUpToColumnSixty() {
        assertThat(excerpt("x".repeat(70), 60)).isEqualTo("x".repeat(70) + "\n" + " ".repeat(59) + "^");
    }

    @Test
    void lineIsCutBeforeTheSixtyCharactersBeforeTheCaret() {
        assertThat(excerpt("y" + "x".repeat(70), 62)).isEqualTo("…" + "x".repeat(70) + "\n" + " ".repeat(61) + "^");
    }

    @Test
    void lineThatEndsSoonAfterTheCaretIsShownToItsEnd() {
        assertThat(excerpt("x".repeat(130), 101)).isEqualTo("…" + "x".repeat(90) + "\n" + " ".repeat(61) + "^");
    }

    @Test
    void lineThatEndsFortyCharactersAfterTheCaretIsNotCut() {
        assertThat(excerpt("x".repeat(45), 6)).isEqualTo("x".repeat(45) + "\n     ^");
        assertThat(excerpt("x".repeat(46), 6)).isEqualTo("x".repeat(45) + "…\n     ^");
    }

    private static int columns(int character) {
        String excerpt = excerpt(Character.toString(character) + "z", 2);
        return excerpt.length() - excerpt.indexOf('\n') - "\n^".length();
    }

    private static String excerpt(String line, int column) {
        return Excerpt.of(new FileLocation("a.yaml", "/v/a.yaml", 3, column, line));
    }
}
