package dev.modelwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two tables: Dify's conformance vectors and its list of features, each with our answer and the tests, of any module, that hold us to
 * it.
 */
class VectorTableTest {

    private static final Path TABLES = Path.of("src", "test", "resources", "vectors");
    private static final List<Path> TESTS = Stream.of(
                    "src", "../processor/src", "../provider-xinference/src", "../samples/demo-vendor/src")
            .map(root -> Path.of(root, "test", "java"))
            .toList();
    private static final String NONE = "-";
    private static final Map<String, String> SOURCES = new HashMap<>();

    @BeforeAll
    static void readTests() throws IOException {
        for (Path root : TESTS) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith("Test.java")).forEach(VectorTableTest::readTest);
            }
        }
    }

    // Classes of one name in several modules count as one.
    private static void readTest(Path file) {
        try {
            String name = file.getFileName().toString().replace(".java", "");
            SOURCES.merge(name, Files.readString(file), String::concat);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void everyVectorNamesTestsThatThereAre() throws IOException {
        for (String[] row : rows("dify.tsv")) {
            assertThat(row).as(String.join(" | ", row)).hasSize(4);
            assertThat(row[3].equals(NONE)).as(row[1]).isEqualTo(row[2].startsWith("left out: "));
        }
        assertThat(missing(rows("dify.tsv"))).isEmpty();
    }

    @Test
    void noSectionIsLeftOut() throws IOException {
        assertThat(rows("dify.tsv").stream().map(row -> row[0]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "2.6", "3.3", "3.4", "3.6", "3.7", "3.8", "3.10", "3.11", "3.12", "3.13", "3.15", "3.16", "4.2",
                        "4.3", "5.2", "5.3", "6.1", "6.2", "6.3", "6.4", "6.5", "7.5", "8");
    }

    @Test
    void everyFeatureNamesTestsThatThereAreOrSaysWhyNot() throws IOException {
        for (String[] row : rows("checklist.tsv")) {
            assertThat(row).as(String.join(" | ", row)).hasSize(5);
            assertThat(row[2]).as(row[1]).isIn("shown", "partly", "later", "left out");
            assertThat(row[3].equals(NONE)).as(row[1]).isEqualTo(row[2].equals("later") || row[2].equals("left out"));
            assertThat(row[4].equals(NONE) && !row[2].equals("shown"))
                    .as(row[1])
                    .isFalse();
        }
        assertThat(missing(rows("checklist.tsv"))).isEmpty();
    }

    @Test
    void everyFeatureOfTheRuntimeIsThereOnce() throws IOException {
        assertThat(rows("checklist.tsv"))
                .extracting(row -> row[0])
                .containsExactlyElementsOf(IntStream.rangeClosed(22, 119)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private static List<String> missing(List<String[]> rows) {
        List<String> missing = new ArrayList<>();
        rows.stream()
                .flatMap(row -> Arrays.stream(row[3].split(" ")))
                .filter(test -> !test.equals(NONE) && !exists(test.split("\\.")))
                .forEach(missing::add);
        return missing;
    }

    private static boolean exists(String[] test) {
        return SOURCES.getOrDefault(test[0], "").contains("void " + test[1] + "(");
    }

    private static List<String[]> rows(String table) throws IOException {
        return Files.readAllLines(TABLES.resolve(table)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }
}
