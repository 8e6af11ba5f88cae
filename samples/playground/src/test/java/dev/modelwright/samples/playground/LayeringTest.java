package dev.modelwright.samples.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the sources: what each package knows of the others, and how long files are. */
final class LayeringTest {

    // Bottom to top: a package may name those before it, so that there is no cycle.
    private static final List<String> ORDER =
            List.of("problem", "json", "http", "store", "catalogue", "credentials", "calls");
    private static final Path ROOT = Path.of("src/main/java/dev/modelwright/samples/playground");
    private static final Pattern NAMED = Pattern.compile("import dev\\.modelwright\\.samples\\.playground\\.(\\w+)\\.");
    private static final int LONGEST = 250;

    @Test
    void everyPackageKnowsOnlyThoseBelowIt() {
        for (String layer : ORDER) {
            assertThat(sources(ROOT.resolve(layer)))
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(
                                    NAMED.matcher(read(source)).results().map(MatchResult::group))
                            .allMatch(line -> isBelow(line, layer)));
        }
    }

    @Test
    void databaseIsHiddenInOnePackage() {
        assertThat(sources(ROOT).stream().filter(source -> read(source).contains("java.sql")))
                .isNotEmpty()
                .allMatch(source -> source.startsWith(ROOT.resolve("store")));
    }

    @Test
    void filesAreShort() {
        assertThat(sources(ROOT)).allMatch(source -> read(source).lines().count() <= LONGEST);
    }

    private static boolean isBelow(String line, String layer) {
        String named = line.substring(0, line.length() - 1).replaceAll(".*\\.", "");
        return ORDER.contains(named) && ORDER.indexOf(named) < ORDER.indexOf(layer);
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
