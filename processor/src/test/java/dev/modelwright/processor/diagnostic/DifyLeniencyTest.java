package dev.modelwright.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors that Dify loads all the same are warnings on request. */
final class DifyLeniencyTest {

    private static final DiagnosticCode LOADED = ModelFileCode.MISSING_MODE;

    private final Lint lenient = Lint.standard().dify();

    @Test
    void errorThatDifyLoadsIsAWarning() {
        assertThat(severities(lenient, LOADED)).containsExactly(Severity.WARNING);
        assertThat(severities(Lint.standard(), LOADED)).containsExactly(Severity.ERROR);
    }

    @Test
    void errorThatDifyRefusesStaysOne() {
        assertThat(severities(lenient, ReadingCode.MISSING_KEY)).containsExactly(Severity.ERROR);
    }

    @Test
    void warningsStayWarnings() {
        assertThat(severities(lenient, ReadingCode.SPELLING)).containsExactly(Severity.WARNING);
    }

    @Test
    void errorThatIsAWarningNowCanBeSwitchedOff() {
        assertThat(lenient.isError(LOADED)).isFalse();
        assertThat(lenient.isError(ReadingCode.MISSING_KEY)).isTrue();
        assertThat(Lint.standard().isError(LOADED)).isTrue();
        assertThat(severities(lenient.without(LOADED), LOADED)).isEmpty();
        assertThat(severities(Lint.standard().without(LOADED), LOADED)).containsExactly(Severity.ERROR);
    }

    @Test
    void strictMakesItAnErrorAgain() {
        assertThat(severities(lenient.strict(), LOADED)).containsExactly(Severity.ERROR);
    }

    @Test
    void leniencyOutlivesEveryOtherChoice() {
        assertThat(severities(lenient.withAll(), LOADED)).containsExactly(Severity.WARNING);
        assertThat(severities(lenient.withNone(), LOADED)).isEmpty();
        assertThat(severities(lenient.withNone().with(LOADED), LOADED)).containsExactly(Severity.WARNING);
        assertThat(severities(lenient.without(ReadingCode.SPELLING), LOADED)).containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"'', WARNING", "true, WARNING", "false, ERROR", "yes, ERROR"})
    void leniencyIsASwitch(String value, Severity severity) {
        Diagnostics faults = new Diagnostics();
        Lint lint = new LintOptions(faults).dify(Lint.standard(), "-Ad", value);
        assertThat(severities(lint, LOADED)).containsExactly(severity);
        assertThat(faults.hasErrors()).isEqualTo(value.equals("yes"));
    }

    private static List<Severity> severities(Lint lint, DiagnosticCode code) {
        return lint.apply(List.of(new Diagnostic(code, code.severity(), ElementLocation.of("a.B"), "message"))).stream()
                .map(Diagnostic::severity)
                .toList();
    }
}
