package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native image need not be told of generated code, except of icons. */
final class GeneratedReflectionTest {

    private static final Pattern REFLECTION = Pattern.compile("java\\.lang\\.(reflect|invoke)|Class\\.forName"
            + "|\\.class\\.(?!getResourceAsStream\\()|getClass\\(\\)|setAccessible|ObjectInputStream|ClassLoader");

    @Test
    void generatedCodeDoesNotReflect() throws IOException {
        assertThat(generated())
                .hasSizeGreaterThan(20)
                .allSatisfy(file -> assertThat(Project.text(file)).doesNotContainPattern(REFLECTION));
    }

    private static List<Path> generated() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
            return files.filter(file -> file.toString().endsWith(".java.txt")).toList();
        }
    }
}
