package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dgolden.update=true} to rewrite every {@code expected.txt}, then read the difference. */
final class JavaFixturesTest {

    @TempDir
    Path target;

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void fixtureYieldsExactlyTheExpectedMessages(JavaFixture fixture) throws IOException {
        String actual = fixture.actual(target);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(fixture.expectation(), actual);
        }
        assertThat(actual).isEqualTo(Files.readString(fixture.expectation()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void fixtureYieldsTheCodeItIsNamedAfterAndNoOther(JavaFixture fixture) {
        assertThat(fixture.compile(target).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.text()).startsWith("[" + fixture.code() + "] "));
    }

    static List<JavaFixture> fixtures() {
        return JavaFixture.all();
    }
}
