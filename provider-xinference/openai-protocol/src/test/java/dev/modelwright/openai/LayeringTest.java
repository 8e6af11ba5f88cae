package dev.modelwright.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayeringTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "modelwright", "openai");
    private static final Pattern HIGHER =
            Pattern.compile("import dev\\.modelwright\\.(driver|registry|openai\\.[A-Z])");
    private static final Pattern HTTP = Pattern.compile("import (okhttp3|okio|java\\.net\\.http)");

    @Test
    void whatSpeaksTheWireKnowsNothingOfDrivers() throws IOException {
        assertThat(files(SOURCES.resolve("client")))
                .hasSizeGreaterThan(50)
                .allSatisfy(file -> assertThat(file).content().doesNotContainPattern(HIGHER));
    }

    @Test
    void whatTranslatesCallsKnowsNothingOfHttp() throws IOException {
        assertThat(files(SOURCES))
                .filteredOn(file -> !file.toString().contains("client"))
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(file).content().doesNotContainPattern(HTTP));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
