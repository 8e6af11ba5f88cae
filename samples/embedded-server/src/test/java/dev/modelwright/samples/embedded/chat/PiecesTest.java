package dev.modelwright.samples.embedded.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PiecesTest {

    private final Pieces pieces = new Pieces();

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello, world!", "Ünïcödé and 雨 and 😀👩‍🚀.", "  two  blanks\n\n", "<|endoftext|>"})
    void piecesInARowAreTheTextAndAsManyAsAreCounted(String text) {
        List<String> taken = pieces.of(text);

        assertThat(String.join("", taken)).isEqualTo(text);
        assertThat(taken).hasSize(pieces.count(text));
    }

    @Test
    void letterOfSeveralTokensIsInItsLastPiece() {
        assertThat(pieces.of("雨")).hasSizeGreaterThan(1).startsWith("").endsWith("雨");
    }
}
