package dev.modelwright.processor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the syntax, in words for authors and at the place where they look for it. */
final class SyntaxFaultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            a: 1\\nb: 'c\\nd: e\\n      | 2:4  | This quote is never closed
            a: 1\\nb: "c\\n            | 2:4  | This quote is never closed
            a: [b\\n                   | 1:4  | This bracket is never closed
            a: 1\\nb: {c: d\\n         | 2:4  | This bracket is never closed
            a: [b\\nc: d\\n            | 1:4  | This bracket is never closed
            a:\\n\\tb: 1\\n            | 2:1  | A tab cannot indent a line
            a: b: c\\n                 | 1:5  | A `:` cannot stand here
            a: - b\\n                  | 1:4  | A list cannot begin on the line of its key
            a: 1\\n  b: 2\\n           | 2:4  | A `:` cannot stand here
            a:\\n  - b\\n c: d\\n      | 3:2  | This line is not indented like its siblings
            a: @b\\n                   | 1:4  | A text cannot begin with this character
            a: "😀 \\q"\\n             | 1:8  | This escape is unknown
            ? [b]\\n: 1\\n             | 1:3  | A key must be a plain or quoted text on its own line
            a: 1\\n? {😀: b}\\n: 1\\n  | 2:3  | A key must be a plain or quoted text on its own line
            {[a]: 1}\\n                | 1:2  | A key must be a plain or quoted text on its own line
            """)
    void faultIsExplainedAtItsPlace(String escaped, String place, String message) {
        String text = escaped.replace("\\n", "\n").replace("\\t", "\t");
        Diagnostics diagnostics = new Diagnostics();
        assertThat(YamlReader.read(SourceText.of("v.yaml", "/v.yaml", text), diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted()).singleElement().satisfies(found -> {
            assertThat(found.message()).contains(message);
            assertThat(place(found)).isEqualTo(place);
        });
    }

    private static String place(Diagnostic found) {
        FileLocation location = (FileLocation) found.location();
        return location.line() + ":" + location.column();
    }
}
