package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of other clients' defects and of what the server's interface asks for, each with our answer and its tests. */
final class XinferenceTableTest {

    private static final List<Path> TESTS =
            List.of(Path.of("src", "test", "java"), Path.of("openai-protocol", "src", "test", "java"));
    private static final Path TABLE = Path.of("src", "test", "resources", "vectors", "xinference.tsv");
    private static final String NOTHING_TO_TEST = "-";

    private record Row(String source, String name, String answer, List<String> tests) {

        static Row of(String line) {
            String[] cells = line.split("\t");
            assertThat(cells).as(line).hasSize(4).doesNotContain("");
            return new Row(cells[0], cells[1], cells[2], List.of(cells[3].split(" ")));
        }
    }

    @Test
    void everyRowNamesTestsThatThereAre() {
        Map<String, String> sources = sources();

        assertThat(rows().stream().flatMap(row -> row.tests().stream()))
                .filteredOn(test -> !test.equals(NOTHING_TO_TEST))
                .allMatch(test -> isThere(test, sources));
    }

    @Test
    void rowWithoutTestsCannotOccur() {
        assertThat(rows())
                .filteredOn(row -> row.tests().contains(NOTHING_TO_TEST))
                .allMatch(row -> row.tests().size() == 1 && row.answer().startsWith("cannot occur"));
    }

    @Test
    void noRowIsLeftOutOrThereTwice() {
        Map<String, List<String>> names = rows().stream()
                .collect(Collectors.groupingBy(Row::source, Collectors.mapping(Row::name, Collectors.toList())));

        assertThat(names).containsOnlyKeys("plugin", "peer", "checklist", "probe", "need");
        assertThat(names.get("plugin")).isEqualTo(numbered(1, 60, "X"));
        assertThat(names.get("peer")).isEqualTo(numbered(1, 31, ""));
        // 73 to 75 need a server with accounts.
        assertThat(names.get("checklist"))
                .isEqualTo(Stream.concat(numbered(1, 72, "").stream(), numbered(76, 82, "").stream())
                        .toList());
        assertThat(names.get("probe")).hasSize(17).doesNotHaveDuplicates();
        assertThat(names.get("need")).hasSize(46).doesNotHaveDuplicates();
    }

    private static boolean isThere(String test, Map<String, String> sources) {
        String[] name = test.split("\\.");
        return name.length == 2 && sources.getOrDefault(name[0], "").contains("void " + name[1] + "(");
    }

    private static List<String> numbered(int first, int last, String prefix) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> prefix + number)
                .toList();
    }

    private static List<Row> rows() {
        return read(TABLE)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }

    // Two packages may have tests of one name.
    private static Map<String, String> sources() {
        return TESTS.stream()
                .flatMap(XinferenceTableTest::tests)
                .collect(Collectors.toMap(
                        XinferenceTableTest::className, XinferenceTableTest::read, String::concat, TreeMap::new));
    }

    private static Stream<Path> tests(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("Test.java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String className(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
