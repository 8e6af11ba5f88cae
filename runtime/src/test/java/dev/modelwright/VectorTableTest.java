package dev.modelwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of Dify's conformance vectors, each with our answer and the tests that hold us to it. */
class VectorTableTest {

    private static final Path TESTS = Path.of("src", "test", "java", "dev", "modelwright");
    private static final Path TABLE = Path.of("src", "test", "resources", "vectors", "dify.tsv");

    @Test
    void everyVectorNamesTestsThatThereAre() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String[] row : rows()) {
            assertThat(row).as(String.join(" | ", row)).hasSize(4);
            for (String test : row[3].split(" ")) {
                String[] name = test.split("\\.");
                if (!source(name[0]).contains("void " + name[1] + "(")) {
                    missing.add(test);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noSectionIsLeftOut() throws IOException {
        assertThat(rows().stream().map(row -> row[0]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("4.2", "4.3", "5.2", "5.3", "6.5", "7.5");
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    private static String source(String testClass) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file = files.filter(path -> path.endsWith(testClass + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no test class " + testClass));
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
