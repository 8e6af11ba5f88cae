package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Run with {@code -Dgolden.update=true} to rewrite every {@code expected.txt}, then read the difference. */
final class DiagnosticFixturesTest {

    // Each is tried once, and the folders are listed once: counting mutants runs every fixture hundreds of times.
    private static final List<Fixture> FIXTURES = Fixture.withoutJava();

    @ParameterizedTest(name = "{0}")
    @FieldSource("FIXTURES")
    void fixtureYieldsExactlyTheExpectedDiagnostics(Fixture fixture) throws IOException {
        List<Diagnostic> found = fixture.diagnostics();
        String actual = fixture.text(found);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(fixture.expectation(), actual);
        }
        assertThat(actual).isEqualTo(Files.readString(fixture.expectation()));
        assertThat(found)
                .as("all of the code that the folder is named after")
                .isNotEmpty()
                .allSatisfy(diagnostic -> assertThat(diagnostic.code().id()).isEqualTo(fixture.code()));
    }

    @Test
    void everyCodeHasAFixtureAndEveryFixtureACode() {
        assertThat(Fixture.all().stream().map(Fixture::code).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        DiagnosticCode.all().stream().map(DiagnosticCode::id).toList());
    }
}
