package dev.modelwright.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VisibleTest {

    @Test
    void harmlessTextStaysAsItIs() {
        assertThat(Visible.text("模型 café 😀 $L */ \"\"\"")).isEqualTo("模型 café 😀 $L */ \"\"\"");
    }

    @Test
    void charactersThatMoveTheCursorOrTurnTheDirectionBecomeEscapes() {
        assertThat(Visible.text("a\r\n\t\u0000\u2028\u202e\u200b\ufeff"))
                .isEqualTo("a\\r\\n\\t\\u0000\\u2028\\u202e\\u200b\\ufeff");
    }

    @Test
    void loneSurrogateBecomesAnEscape() {
        assertThat(Visible.text("a\ud83d")).isEqualTo("a\\ud83d");
    }

    @Test
    void longValueIsCutBetweenCharacters() {
        assertThat(Visible.value("😀".repeat(81))).isEqualTo("`" + "😀".repeat(80) + "…`");
        assertThat(Visible.value("😀".repeat(80))).isEqualTo("`" + "😀".repeat(80) + "`");
    }
}
