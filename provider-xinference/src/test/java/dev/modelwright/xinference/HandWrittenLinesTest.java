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
        List<Path> drivers = files("Xinference\\w*(Model|Driver)\\.java");

        drivers.forEach(driver -> reporter.publishEntry(driver.getFileName().toString(), lines(List.of(driver))));
        reporter.publishEntry("the drivers", drivers.size() + " files, " + lines(drivers));
        reporter.publishEntry("the package without `client`", lines(files(".*\\.java")));
        assertThat(lines(drivers)).matches(".* [1-5]?\\d?\\d of code");
    }

    private static List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(PACKAGE)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .toList();
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
