package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dgolden.update=true} to rewrite every {@code expected.txt}, then read the difference. */
final class DiagnosticFixturesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void fixtureYieldsExactlyTheExpectedDiagnostics(Fixture fixture) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(fixture.expectation(), fixture.actual());
        }
        assertThat(fixture.actual()).isEqualTo(Files.readString(fixture.expectation()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void fixtureYieldsTheCodeItIsNamedAfterAndNoOther(Fixture fixture) throws IOException {
        assertThat(fixture.diagnostics())
                .isNotEmpty()
                .allSatisfy(diagnostic -> assertThat(diagnostic.code().id()).isEqualTo(fixture.code()));
    }

    @Test
    void everyCodeHasAFixtureAndEveryFixtureACode() {
        assertThat(Fixture.all().stream().map(Fixture::code).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        DiagnosticCode.all().stream().map(DiagnosticCode::id).toList());
    }

    static List<Fixture> fixtures() {
        return Fixture.withoutJava();
    }
}
