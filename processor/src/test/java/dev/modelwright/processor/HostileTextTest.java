package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of the YAML that could break out of the place where it lands in generated code. */
final class HostileTextTest {

    private static final Path PROGRAM = Path.of("src", "test", "resources", "programs", "hostile");
    private static final List<String> TEXTS = List.of(
            "*/ class Evil { /*",
            "*/",
            "/",
            "\\u000a \\u002a/ \\\\u0022 \\uuu005c",
            "trailing backslash \\",
            "\"\"\" + evil() + \"\"\"",
            "quotes \" ' `",
            "$L $T $S $$ $1L $> $< $[ $] $W $Z",
            "@deprecated @param x {@link Evil} {@code a}b}",
            "<script>alert(1)</script> &amp; &#0; <p>",
            "line\nbreak\r\nand\ttab",
            "NUL \u0000 bell \u0007 delete \u007f next line \u0085 separators \u2028\u2029",
            "bidi \u202e\u2066 reversed \u2069\u200f mark \ufeff",
            "emoji \ud83e\udd16 and \u4e2d\u6587",
            "lone \ud83e surrogates \udd16",
            // Octal, because javac reads this file, too.
            "lone \ud83e\134u0041 \ud83e\134\134 \ud83e\134 \ud83e\" \ud83e\n \ud83e\u00e9 \ud83e\ud83e\134uuu0022 \udd16\134u0041");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void textCompilesAndReadsBackAsItWas(int number) {
        String text = TEXTS.get(number);
        assertReadsBack(new HostileVendor()
                .label(text)
                .field("v " + text, text)
                .choice("c " + text, TEXTS.subList(0, TEXTS.size() - 2))
                .rule("r " + text, text)
                .choiceRule("o " + text, TEXTS.subList(0, TEXTS.size() - 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u4e2d", "\ud840\udc00"})
    void longestTextsCompileAndReadBack(String character) {
        String longest = character.repeat(16_000);
        assertReadsBack(new HostileVendor()
                .label(longest)
                .field("field", longest)
                .rule("rule", longest)
                .choiceRule("choice", List.of(longest)));
    }

    @Test
    void manyFieldsAndOptionsCompileAndReadBack() {
        HostileVendor vendor = new HostileVendor();
        IntStream.range(0, 200).forEach(number -> vendor.field("field_" + number, "Field " + number));
        IntStream.range(0, 200).forEach(number -> vendor.rule("rule_" + number, "Rule " + number));
        List<String> options =
                IntStream.range(0, 300).mapToObj(number -> "option-" + number).toList();
        assertReadsBack(vendor.choice("choice", options).choiceRule("choice", options));
    }

    private void assertReadsBack(HostileVendor vendor) {
        Project project =
                Project.in(folder).copy(PROGRAM).write("src/main/resources/hostile/hostile.yaml", vendor.yaml());
        Compiled compiled = Compile.of(project).option(Compile.NO_LINT).run().clean();
        assertThat(compiled.program("hostile.ReadBack")).isEqualTo(vendor.told());
    }
}
