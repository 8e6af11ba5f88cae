package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Reports how much is written by hand, so that a driver that grows is noticed. */
final class HandWrittenLinesTest {

    private static final Path PACKAGE = Path.of("src", "main", "java", "dev", "modelwright", "xinference");

    @Test
    void linesAreReported(TestReporter reporter) throws IOException {
        List<Path> files = files();

        reporter.publishEntry(
                "XinferenceLanguageModel", lines(List.of(PACKAGE.resolve("XinferenceLanguageModel.java"))));
        reporter.publishEntry("the package without `client`", files.size() + " files, " + lines(files));
        assertThat(files).isNotEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(PACKAGE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String lines(List<Path> files) {
        List<String> all = files.stream().flatMap(HandWrittenLinesTest::read).toList();
        return all.size() + " lines, "
                + all.stream().filter(HandWrittenLinesTest::isCode).count() + " of code";
    }

    private static boolean isCode(String line) {
        String text = line.strip();
        return !text.isEmpty()
                && Stream.of("/*", "*", "//", "import ", "package ").noneMatch(text::startsWith);
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
