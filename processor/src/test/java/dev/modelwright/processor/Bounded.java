package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.JavaCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What must hold of findings, whatever the files hold: each lies inside its file and is short, and there are not many. */
final class Bounded {

    private static final int LONGEST_TEXT = 2_000;
    private static final int FEW = 50;

    private Bounded() {}

    /** @param files the content of every file, by its absolute path */
    static void check(List<Diagnostic> findings, Map<String, byte[]> files) {
        int bytes = files.values().stream().mapToInt(content -> content.length).sum();
        assertThat(findings).hasSizeLessThan(FEW + bytes);
        for (Diagnostic finding : findings) {
            assertThat(finding.code()).isNotEqualTo(JavaCode.INTERNAL_ERROR);
            assertThat(finding.message()).isNotBlank().doesNotContain("\n");
            assertThat(finding.text()).hasSizeLessThan(LONGEST_TEXT);
            assertThat(finding.text().lines()).hasSize(3);
            FileLocation place = (FileLocation) finding.location();
            assertThat(files).containsKey(place.absolutePath());
            assertInside(place, files.get(place.absolutePath()));
        }
    }

    private static void assertInside(FileLocation place, byte[] content) {
        String decoded = new String(content, StandardCharsets.UTF_8);
        String text = decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
        String[] lines = text.split("\r\n|\n|\r", -1);
        assertThat(place.line()).isBetween(1, lines.length);
        String line = lines[place.line() - 1];
        assertThat(line).startsWith(place.lineText());
        assertThat(place.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
    }
}
