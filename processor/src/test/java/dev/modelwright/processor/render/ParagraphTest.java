package dev.modelwright.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Javadoc does not run off the screen. */
final class ParagraphTest {

    private static final String WORD = "x".repeat(47);

    @Test
    void lineHasAtMost96Characters() {
        assertThat(Paragraph.of(WORD + " " + WORD + "y")).isEqualTo(WORD + " " + WORD + "y");
        assertThat(Paragraph.of(WORD + " " + WORD + "yy")).isEqualTo(WORD + "\n" + WORD + "yy");
    }

    @Test
    void wordsStandOneSpaceApart() {
        assertThat(Paragraph.of("  a   b \n c ")).isEqualTo("a b c");
        assertThat(Paragraph.of("")).isEmpty();
    }

    @Test
    void laterLinesHang() {
        assertThat(Paragraph.of("@param " + WORD + " " + WORD + " b", "    "))
                .isEqualTo("@param " + WORD + "\n    " + WORD + " b");
        String tail = "y".repeat(44);
        assertThat(Paragraph.of(WORD + "z " + WORD + "z " + tail, "    "))
                .isEqualTo(WORD + "z\n    " + WORD + "z\n    " + tail);
    }

    @Test
    void wordThatIsLongerThanALineHasOneOfItsOwn() {
        String word = "w".repeat(120);
        assertThat(Paragraph.of(word + " a")).isEqualTo(word + "\na");
        assertThat(Paragraph.of("a " + word)).isEqualTo("a\n" + word);
    }

    @Test
    void codeIsNotBroken() {
        String code = "({@code " + "a ".repeat(40) + "b}),";
        assertThat(Paragraph.of("See the code " + code + " c")).isEqualTo("See the code\n" + code + " c");
        String html = "<code>" + "a ".repeat(40) + "b</code>;";
        assertThat(Paragraph.of("See the code " + html)).isEqualTo("See the code\n" + html);
    }
}
