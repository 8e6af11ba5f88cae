package dev.modelwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the sources: what each package knows of the others, and what none may use. */
class LayeringTest {

    // Bottom to top: a package may name those before it, so that there is no cycle.
    private static final List<String> ORDER = List.of(
            "json",
            "jsonschema",
            "text",
            "schema",
            "credential",
            "parameter",
            "message",
            "error",
            "usage",
            "token",
            "model",
            "listener",
            "decorator",
            "driver",
            "pipeline",
            "registry",
            "annotation");
    private static final Path ROOT = Path.of("src/main/java/dev/modelwright");
    private static final Pattern NAMED = Pattern.compile("dev\\.modelwright\\.(\\w+)");
    private static final Pattern FORBIDDEN = Pattern.compile("java\\.lang\\.reflect|Class\\.forName|ThreadLocal"
            + "|System\\.(out|err)|printStackTrace|TODO|FIXME|java\\.util\\.logging|org\\.slf4j");
    private static final Pattern COMMON_POOL =
            Pattern.compile("commonPool|ForkJoin|parallelStream|\\.parallel\\(|(supply|run|then\\w+)Async\\(");
    private static final Pattern STATIC_FIELD = Pattern.compile("(?m)^ +(?!.*\\bfinal\\b)[\\w ]*\\bstatic [^({]*[;=]");

    @Test
    void everyPackageKnowsOnlyThoseBelowIt() {
        List<String> faults = sources()
                .flatMap(source -> NAMED.matcher(source.text())
                        .results()
                        .map(match -> match.group(1))
                        .filter(named -> !named.equals(source.layer()) && !isBelow(named, source.layer()))
                        .map(named -> source.path() + " names " + named))
                .toList();

        assertThat(faults).isEmpty();
    }

    @Test
    void everyPackageIsInTheOrderAndSaysWhatItIs() {
        assertThat(sources().map(Source::layer).distinct()).containsExactlyInAnyOrderElementsOf(ORDER);
        assertThat(ORDER)
                .allSatisfy(layer -> assertThat(read(ROOT.resolve(layer + "/package-info.java")))
                        .startsWith("/** ")
                        .contains("@NullMarked"));
    }

    @Test
    void librariesAreHiddenInOnePackageEachAndInNoPublicType() {
        assertThat(using("tools.jackson"))
                .isNotEmpty()
                .allMatch(source -> source.layer().equals("json") && !source.isPublic());
        assertThat(using("dev.harrel"))
                .isNotEmpty()
                .allMatch(source -> source.layer().equals("jsonschema") && !source.isPublic());
        assertThat(using("com.knuddels"))
                .isNotEmpty()
                .allMatch(source -> source.layer().equals("token") && !source.isPublic());
    }

    @Test
    void nothingPrintsReflectsOrHangsOnAThread() {
        assertThat(sources().filter(source -> FORBIDDEN.matcher(source.text()).find()))
                .isEmpty();
    }

    @Test
    void nothingRunsOnTheCommonPool() {
        assertThat(sources().filter(source -> COMMON_POOL.matcher(source.text()).find()))
                .isEmpty();
    }

    @Test
    void noStaticFieldCanChange() {
        assertThat(sources()
                        .filter(source -> STATIC_FIELD.matcher(source.text()).find()))
                .isEmpty();
    }

    // Time cannot be asserted; the use of the JDK's comparison can.
    @Test
    void secretsAreComparedInConstantTime() {
        assertThat(read(ROOT.resolve("credential/Secret.java")))
                .contains("MessageDigest.isEqual(")
                .doesNotContain("Arrays.equals(");
    }

    private static boolean isBelow(String named, String layer) {
        int place = ORDER.indexOf(named);
        return place >= 0 && place < ORDER.indexOf(layer);
    }

    private static List<Source> using(String library) {
        return sources().filter(source -> source.text().contains(library + ".")).toList();
    }

    private static Stream<Source> sources() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new Source(ROOT.relativize(file), read(file)))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Source(Path path, String text) {

        String layer() {
            return path.getName(0).toString();
        }

        boolean isPublic() {
            return text.contains("\npublic ");
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }
}
