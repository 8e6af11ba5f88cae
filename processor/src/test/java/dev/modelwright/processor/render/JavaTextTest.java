package dev.modelwright.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of a vendor file never leaves the place of the generated code where it lands. */
final class JavaTextTest {

    @Test
    void literalOfPlainTextIsTheTextInQuotes() {
        assertThat(JavaText.literal("a 'b' ~ $T %s").toString()).isEqualTo("\"a 'b' ~ $T %s\"");
        assertThat(JavaText.literal("").toString()).isEqualTo("\"\"");
    }

    @Test
    void everythingButPrintableAsciiIsEscapedInALiteral() {
        assertThat(JavaText.literalText("\"\\\n\r\t")).isEqualTo("\"\\\"\\\\\\n\\r\\t\"");
        assertThat(JavaText.literalText("\u0000\u001f\u007f\u00e9\u202e"))
                .isEqualTo("\"\\u0000\\u001f\\u007f\\u00e9\\u202e\"");
        assertThat(JavaText.literalText("😀")).isEqualTo("\"\\ud83d\\ude00\"");
        assertThat(JavaText.literalText(" ~")).isEqualTo("\" ~\"");
    }

    @Test
    void backslashBehindHalfACharacterIsWrittenAsANumber() {
        String escape = "\\u0041";
        assertThat(JavaText.literalText("\ud83d" + escape)).isEqualTo("\"\\ud83d\\134u0041\"");
        assertThat(JavaText.literalText("\ude00" + escape)).isEqualTo("\"\\ude00\\\\u0041\"");
        assertThat(JavaText.literalText("\\\\")).isEqualTo("\"\\\\\\\\\"");
    }

    @Test
    void textThatIsTooLongForAConstantIsJoinedAtRunTime() {
        String longest = "x".repeat(21_000);
        assertThat(JavaText.literalText(longest)).isEqualTo("\"" + longest + "\"");
        assertThat(JavaText.literalText(longest + "y")).isEqualTo("\"" + longest + "\".concat(\"y\")");
        assertThat(JavaText.literalText(longest + longest + "y"))
                .isEqualTo("\"" + longest + "\".concat(\"" + longest + "\").concat(\"y\")");
    }

    @ParameterizedTest
    @CsvSource({
        "a b, a b",
        "*/ end, &#42;/ end",
        "{@link x}, &#123;&#64;link x&#125;",
        "<b> & \\u002a, &#60;b&#62; &#38; &#92;u002a",
        "é模, &#233;&#27169;",
        "😀, &#128512;"
    })
    void javadocHasNeitherTagsNorMarkupNorOtherScripts(String text, String javadoc) {
        assertThat(JavaText.javadoc(text)).isEqualTo(javadoc);
    }

    @Test
    void javadocIsOneLineWithoutSpaceAround() {
        assertThat(JavaText.javadoc("  a\nb\r\tc\u2028d  ")).isEqualTo("a b  c d");
    }

    @Test
    void characterWithoutANameInHtmlIsReplacedInJavadoc() {
        assertThat(JavaText.javadoc("a\u0000\ud83d\uffffb\u202e")).isEqualTo("a&#65533;&#65533;&#65533;b&#8238;");
    }

    @Test
    void codeIsATagWhereThatIsSafe() {
        assertThat(JavaText.code("api_key")).isEqualTo("{@code api_key}");
        assertThat(JavaText.code("a}b")).isEqualTo("<code>a&#125;b</code>");
        assertThat(JavaText.code(" a")).isEqualTo("<code>a</code>");
    }

    @Test
    void blankCodeIsSaidToBe() {
        assertThat(JavaText.code("")).isEqualTo("(blank)");
        assertThat(JavaText.code(" \n")).isEqualTo("(blank)");
    }
}
