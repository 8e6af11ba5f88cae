package dev.modelwright.processor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.processor.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildCheckTest {

    private static final List<Path> ERRORS = List.of(Run.VENDORS.resolve("errors"));
    private static final List<Path> WARNINGS = List.of(Run.VENDORS.resolve("warnings"));

    @TempDir
    private Path empty;

    @Test
    void whatIsFoundIsWhatTheCommandPrints() {
        BuildCheck check = BuildCheck.of(ERRORS, List.of());
        assertThat(check.hasErrors()).isTrue();
        assertThat(check.findings()).extracting(ShownFinding::severity).contains(Severity.ERROR);
        String printed = String.join(
                "",
                check.findings().stream().map(finding -> finding.text() + "\n").toList());
        assertThat(printed + check.summary() + "\n")
                .isEqualTo(Run.of("check", Run.vendor("errors")).out());
        assertThat(check.sarif())
                .isEqualTo(
                        Run.of("check", Run.vendor("errors"), "--format=sarif").out());
    }

    @Test
    void optionsAreThoseOfTheCommand() {
        assertThat(BuildCheck.of(WARNINGS, List.of()).hasErrors()).isFalse();
        assertThat(BuildCheck.of(WARNINGS, List.of("--strict")).hasErrors()).isTrue();
        assertThat(BuildCheck.of(WARNINGS, List.of("--strict", "--lint=none")).findings())
                .isEmpty();
        assertThatThrownBy(() -> BuildCheck.of(ERRORS, List.of("--lint=+bogus", "--strict=perhaps")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`+bogus`")
                .hasMessageContaining("`perhaps`");
    }

    @Test
    void aFolderWithoutVendorIsTroubleOnlyWhereItMustHoldOne() {
        assertThat(BuildCheck.of(List.of(empty), List.of()).troubles())
                .singleElement()
                .asString()
                .contains("must hold a vendor file");
        BuildCheck any = BuildCheck.ofAny(List.of(empty, empty.resolve("absent")), List.of());
        assertThat(any.troubles()).isEmpty();
        assertThat(any.isEmpty()).isTrue();
    }
}
