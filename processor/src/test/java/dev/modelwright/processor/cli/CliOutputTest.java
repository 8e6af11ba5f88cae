package dev.modelwright.processor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Run with {@code -Dgolden.update=true} to rewrite every file in {@code expected}, then read the difference. */
final class CliOutputTest {

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "ok, text, 0", "ok, json, 0", "ok, sarif, 0", "ok, github, 0",
        "warnings, text, 0", "warnings, json, 0", "warnings, sarif, 0", "warnings, github, 0",
        "errors, text, 1", "errors, json, 1", "errors, sarif, 1", "errors, github, 1",
        "two, text, 1", "two, json, 1", "two, sarif, 1", "two, github, 1",
        "plugin, text, 1", "plugin, json, 1", "plugin, sarif, 1", "plugin, github, 1",
    })
    void outputAndExitCodeAreExactlyAsExpected(String vendor, String format, int code) throws IOException {
        Run run = Run.of("check", Run.vendor(vendor), "--format=" + format);
        Path golden = Run.VENDORS.resolve("expected").resolve(vendor + "." + format + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(golden));
        assertThat(run.code()).isEqualTo(code);
    }
}
