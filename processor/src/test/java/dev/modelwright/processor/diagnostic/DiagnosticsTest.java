package dev.modelwright.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DiagnosticsTest {

    private static final FileLocation PLACE = new FileLocation("v.yaml", "/v.yaml", 1, 1, "a: b");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void noteIsLeftOutWhereSomethingWasReported() {
        diagnostics.report(FileCode.FILE_EMPTY, PLACE);
        diagnostics.note(HintCode.MISSING_ICON, PLACE);
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(FileCode.FILE_EMPTY);
    }

    @Test
    void noteLeavesRoomForOthersAtItsPlace() {
        diagnostics.note(HintCode.MISSING_ICON, PLACE);
        assertThat(diagnostics.isReported(PLACE)).isFalse();
        diagnostics.note(HintCode.BYTE_ORDER_MARK, PLACE);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code)
                .containsExactly(HintCode.BYTE_ORDER_MARK, HintCode.MISSING_ICON);
    }

    @Test
    void errorsAreCountedAndWarningsAreNot() {
        diagnostics.report(FileCode.FILE_EMPTY, PLACE);
        diagnostics.report(ReadingCode.EMPTY_FORM, PLACE);
        diagnostics.report(FileCode.COMPLEX_KEY, PLACE);
        assertThat(diagnostics.errorCount()).isEqualTo(2);
    }

    @Test
    void noteIsNoError() {
        diagnostics.note(HintCode.MISSING_ICON, PLACE);
        assertThat(diagnostics.hasErrors()).isFalse();
        assertThat(diagnostics.errorCount()).isZero();
    }
}
