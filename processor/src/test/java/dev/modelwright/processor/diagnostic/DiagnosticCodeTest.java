package dev.modelwright.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DiagnosticCodeTest {

    private static final Path PAGES = Path.of("docs", "diagnostics");

    @Test
    void idIsTheNameInLowerCaseWithHyphens() {
        assertThat(FileCode.NOT_UTF8.id()).isEqualTo("not-utf8");
    }

    @Test
    void textThatCouldBreakTheLineIsEscapedInMessages() {
        assertThat(ReadingCode.TEXT_SHORTHAND.message("a\nb\u202e")).startsWith("`a\\nb\\u202e` is read");
    }

    @ParameterizedTest
    @MethodSource("dev.modelwright.processor.diagnostic.DiagnosticCode#all")
    void everyMessageBeginsWithItsSubjectAndEndsAsASentence(DiagnosticCode code) {
        assertThat(code.template()).matches("(?s)[A-Z%`].*(\\.|\\?|%s)");
    }

    @ParameterizedTest
    @MethodSource("dev.modelwright.processor.diagnostic.DiagnosticCode#all")
    void hintsAreNotesAndNothingElseIs(DiagnosticCode code) {
        assertThat(code.severity()).isNotNull();
        assertThat(code.severity() == Severity.NOTE).isEqualTo(code instanceof HintCode);
        assertThat(Diagnostic.of(code, ElementLocation.of("a.B"), gaps()).severity())
                .isSameAs(code.severity());
    }

    @ParameterizedTest
    @MethodSource("dev.modelwright.processor.diagnostic.DiagnosticCode#all")
    void everyCodeHasAPageWithMeaningExampleAndFix(DiagnosticCode code) throws IOException {
        String page = Files.readString(PAGES.resolve(code.id() + ".md"));
        assertThat(page).startsWith("# " + code.id() + "\n");
        assertThat(page).containsSubsequence("\n## What it means\n", "\n## An example\n", "\n```", "\n## The fix\n");
    }

    private static Object[] gaps() {
        return new Object[] {"a", "b", "c", "d", "e", "f", "g", "h"};
    }

    @Test
    void everyPageBelongsToACode() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(DiagnosticCode.all().stream()
                            .map(code -> code.id() + ".md")
                            .toList());
        }
    }
}
