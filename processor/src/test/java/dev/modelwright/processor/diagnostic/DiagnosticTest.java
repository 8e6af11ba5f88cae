package dev.modelwright.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DiagnosticTest {

    @Test
    void textOfAFilePlaceNamesCodeAddressMessageAndShowsTheLine() {
        Diagnostic diagnostic = Diagnostic.of(ReadingCode.MISSING_KEY, at("/v/a.yaml", 41, 9), "label", "it", "");
        assertThat(diagnostic.text())
                .isEqualTo("[missing-key] /v/a.yaml:41:9: Key `label` is missing from it.\n  some: line\n        ^");
    }

    @Test
    void textOfAJavaPlaceLeavesThePlaceToTheCompiler() {
        ElementLocation place = ElementLocation.of("p.Xinference", "dev.modelwright.annotation.Provider", "value");
        assertThat(Diagnostic.of(FileCode.FILE_UNREADABLE, place, "x.yaml", "denied")
                        .text())
                .isEqualTo("[file-unreadable] `x.yaml` cannot be read: denied.");
    }

    @Test
    void severityIsThatOfTheCode() {
        assertThat(Diagnostic.of(ReadingCode.TEXT_SHORTHAND, at("/a", 1, 1), "label")
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void findingsAreSortedByFileLineColumnAndCodeAndEqualOnesKeptOnce() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(ReadingCode.TEXT_SHORTHAND, at("/b", 1, 1), "x");
        diagnostics.report(ReadingCode.TEXT_SHORTHAND, at("/a", 10, 1), "x");
        diagnostics.report(ReadingCode.TEXT_SHORTHAND, at("/a", 9, 2), "x");
        diagnostics.report(ReadingCode.TEXT_SHORTHAND, at("/a", 9, 1), "x");
        diagnostics.report(ReadingCode.EMPTY_FORM, at("/a", 9, 1));
        diagnostics.report(ReadingCode.TEXT_SHORTHAND, at("/a", 9, 1), "x");
        assertThat(diagnostics.sorted())
                .extracting(found -> found.location().owner() + ":"
                        + found.location().line() + ":"
                        + found.location().column() + " " + found.code().id())
                .containsExactly(
                        "/a:9:1 empty-form",
                        "/a:9:1 text-shorthand",
                        "/a:9:2 text-shorthand",
                        "/a:10:1 text-shorthand",
                        "/b:1:1 text-shorthand");
    }

    @Test
    void findingsOfOnePlaceAreSortedByCodeAndThenByMessage() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(ReadingCode.WRONG_TYPE, at("/a", 1, 1), "b", "x", "y", "");
        diagnostics.report(ReadingCode.WRONG_TYPE, at("/a", 1, 1), "a", "x", "y", "");
        diagnostics.report(ReadingCode.UNKNOWN_KEY, at("/a", 1, 1), "z", "it", "");
        diagnostics.report(FileCode.ALIAS, at("/a", 1, 1), "c");
        diagnostics.report(ReadingCode.MISSING_KEY, at("/a", 1, 1), "a", "it", "");
        diagnostics.report(FormCode.MISSING_OPTIONS, at("/a", 1, 1), "a", "it");
        assertThat(diagnostics.sorted())
                .extracting(found -> found.code().id() + " " + found.message().charAt(1))
                .containsExactly(
                        "alias n",
                        "missing-key e",
                        "missing-options i",
                        "unknown-key e",
                        "wrong-type a",
                        "wrong-type b");
    }

    @Test
    void warningIsNoError() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(ReadingCode.EMPTY_FORM, at("/a", 1, 1));
        assertThat(diagnostics.hasErrors()).isFalse();
        diagnostics.report(FileCode.COMPLEX_KEY, at("/a", 1, 1));
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void valueOfAnAnnotationIsAPlaceOfItsOwn() {
        ElementLocation type = ElementLocation.of("p.X");
        ElementLocation value = new ElementLocation("p.X", Optional.of("p.A"), Optional.of("value"));
        assertThat(type.owner()).isEqualTo("p.X");
        assertThat(value.owner()).isEqualTo("p.X@p.A#value");
        assertThat(ElementLocation.of("p.X", "p.A", "value")).isEqualTo(value);
        assertThat(value.line()).isZero();
        assertThat(value.column()).isZero();
    }

    private static FileLocation at(String path, int line, int column) {
        return new FileLocation(path, path, line, column, "  some: line");
    }
}
