package dev.modelwright.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LintTest {

    private static final String USAGE = " Usage: `-Al=all|none|+CODE,-CODE`.";

    private final Diagnostics faults = new Diagnostics();
    private final List<Diagnostic> findings =
            List.of(finding(ReadingCode.MISSING_KEY), finding(ReadingCode.SPELLING), finding(ReadingCode.UNKNOWN_KEY));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all | missing-key spelling unknown-key",
                "none | missing-key",
                "-spelling | missing-key unknown-key",
                "none,+spelling | missing-key spelling",
                "+spelling,none | missing-key",
                "-spelling , +spelling | missing-key spelling unknown-key",
                "+missing-key | missing-key spelling unknown-key",
            })
    void laterWordsWin(String value, String reported) {
        assertThat(codes(read(value).apply(findings))).isEqualTo(reported);
        assertThat(faults.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+speling | Word `+speling` of `-Al` is unknown. Did you mean `+spelling`?",
                "-unknown_key | Word `-unknown_key` of `-Al` is unknown. Did you mean `-unknown-key`?",
                "spelling | Word `spelling` of `-Al` is unknown. Did you mean `+spelling`?",
                "+all | Word `+all` of `-Al` is unknown. Did you mean `all`?",
                "non | Word `non` of `-Al` is unknown. Did you mean `none`?",
                "'' | Word `` of `-Al` is unknown.",
                "zzzzzzzzzz | Word `zzzzzzzzzz` of `-Al` is unknown.",
                "-missing-key | `missing-key` is an error, which cannot be switched off.",
            })
    void wordThatMeansNothingIsOneFindingAndHasNoEffect(String value, String message) {
        assertThat(read(value).apply(findings)).isEqualTo(findings);
        assertThat(faults.sorted())
                .containsExactly(new Diagnostic(
                        JavaCode.UNKNOWN_OPTION, Severity.ERROR, ElementLocation.of(""), message + USAGE));
    }

    @Test
    void strictMakesErrorsOfWhatIsReported() {
        List<Diagnostic> judged = read("-spelling").strict().apply(findings);
        assertThat(codes(judged)).isEqualTo("missing-key unknown-key");
        assertThat(judged).allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void codesChosenAfterStrictAreStrictToo() {
        assertThat(Lint.standard()
                        .strict()
                        .withNone()
                        .with(ReadingCode.SPELLING)
                        .hasErrors(warnings()))
                .isTrue();
        assertThat(Lint.standard().strict().withAll().hasErrors(warnings())).isTrue();
    }

    @Test
    void warningIsAnErrorOnlyWhenStrictAndReported() {
        assertThat(Lint.standard().hasErrors(warnings())).isFalse();
        assertThat(Lint.standard().strict().hasErrors(warnings())).isTrue();
        assertThat(Lint.standard().strict().without(ReadingCode.SPELLING).hasErrors(warnings()))
                .isFalse();
    }

    @Test
    void noteMustBeAskedFor() {
        Lint lint = Lint.standard();
        List<Diagnostic> hints = List.of(finding(HintCode.BYTE_ORDER_MARK));
        assertThat(lint.apply(hints)).isEmpty();
        assertThat(lint.with(HintCode.BYTE_ORDER_MARK).apply(hints)).isEqualTo(hints);
        assertThat(lint.withAll().apply(hints)).isEqualTo(hints);
        assertThat(lint.withAll().withNone().apply(hints)).isEmpty();
    }

    @Test
    void strictLeavesNotesAsTheyAre() {
        List<Diagnostic> hints = List.of(finding(HintCode.BYTE_ORDER_MARK));
        assertThat(Lint.standard().withAll().strict().apply(hints)).isEqualTo(hints);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "true, true", "false, false", "yes, false"})
    void strictIsASwitch(String value, boolean strict) {
        Lint lint = new LintOptions(faults).strict(Lint.standard(), "-As", value);
        assertThat(lint.hasErrors(warnings())).isEqualTo(strict);
        assertThat(faults.hasErrors()).isEqualTo(value.equals("yes"));
    }

    private Lint read(String value) {
        return new LintOptions(faults).codes(Lint.standard(), "-Al", value);
    }

    private static Diagnostics warnings() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(finding(ReadingCode.SPELLING));
        return diagnostics;
    }

    private static Diagnostic finding(DiagnosticCode code) {
        return new Diagnostic(code, code.severity(), ElementLocation.of("a.B"), "message");
    }

    private static String codes(List<Diagnostic> findings) {
        return String.join(
                " ", findings.stream().map(finding -> finding.code().id()).toList());
    }
}
