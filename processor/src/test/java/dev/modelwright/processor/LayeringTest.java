package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the sources of the processor: what each package knows of the others, and what none may use. */
final class LayeringTest {

    // Bottom to top: a package may name those before it, so that there is no cycle. The doorway is the empty name.
    private static final List<String> ORDER = List.of(
            "diagnostic", "yaml", "schema", "check", "element", "wiring", "resource", "plan", "render", "", "cli");
    private static final Path ROOT = Path.of("src/main/java/dev/modelwright/processor");
    private static final Pattern NAMED = Pattern.compile("dev\\.modelwright\\.processor\\.(?:([a-z]+)\\.)?[A-Z]");
    private static final Pattern COMPILER = Pattern.compile("javax\\.lang\\.model\\.[\\w.]+|com\\.sun\\.[\\w.]+");
    private static final Pattern FORBIDDEN = Pattern.compile("java\\.lang\\.reflect|Class\\.forName|\\.getMethod\\("
            + "|ThreadLocal|System\\.(out|err)|printStackTrace|TODO|FIXME|java\\.util\\.logging|SuppressWarnings");
    private static final Pattern STATIC_FIELD = Pattern.compile("(?m)^ +(?!.*\\bfinal\\b)[\\w ]*\\bstatic [^({]*[;=]");

    @Test
    void everyPackageKnowsOnlyThoseBelowIt() {
        assertThat(sources()
                        .flatMap(source -> NAMED.matcher(source.code())
                                .results()
                                .map(match -> match.group(1) == null ? "" : match.group(1))
                                .filter(named -> ORDER.indexOf(named) > ORDER.indexOf(source.layer()))
                                .map(named -> source.path() + " names " + named)))
                .isEmpty();
    }

    @Test
    void everyPackageIsInTheOrderAndSaysWhatItIs() {
        assertThat(sources().map(Source::layer).distinct()).containsExactlyInAnyOrderElementsOf(ORDER);
        assertThat(ORDER)
                .allSatisfy(layer -> assertThat(text(ROOT.resolve(layer).resolve("package-info.java")))
                        .startsWith("/** ")
                        .contains("@NullMarked"));
    }

    @Test
    void theCompilerIsSeenByElementAndTheDoorwayAlone() {
        assertThat(compilerTypes(source -> !List.of("element", "").contains(source.layer())))
                .containsOnly(
                        "plan: javax.lang.model.SourceVersion",
                        "render: javax.lang.model.element.Modifier",
                        "render: javax.lang.model.element.Element");
    }

    @Test
    void javaPoetIsSeenByRenderAndTheDoorwayAlone() {
        assertThat(layersThatName("com.palantir.javapoet")).containsExactlyInAnyOrder("render", "");
    }

    @Test
    void theYamlLibraryIsHiddenInOnePackage() {
        assertThat(layersThatName("tools.jackson")).containsExactly("yaml");
        assertThat(layersThatName("org.snakeyaml")).isSubsetOf("yaml");
        assertThat(layersThatName("com.fasterxml")).isEmpty();
    }

    @Test
    void onePlacePrints() {
        assertThat(sources()
                        .filter(source -> source.text().contains("printMessage("))
                        .map(Source::path))
                .containsExactly(ROOT.resolve("MessagerReporter.java"));
    }

    @Test
    void nothingReflectsHangsOnAThreadOrSilencesTheCompiler() {
        assertThat(paths(source -> FORBIDDEN.matcher(source.text()).find())).isEmpty();
    }

    @Test
    void noStaticFieldCanChange() {
        assertThat(paths(source -> STATIC_FIELD.matcher(source.text()).find())).isEmpty();
    }

    @Test
    void nothingIsAsLongAsNobodyReads() {
        assertThat(paths(source -> source.text().lines().count() > 250)).isEmpty();
    }

    @Test
    void theCompilerFindsExactlyOneProcessor() {
        Path classes = Path.of("target/classes/META-INF/services/javax.annotation.processing.Processor");
        assertThat(text(classes)).isEqualTo("dev.modelwright.processor.ModelwrightProcessor\n");
    }

    private static List<Path> paths(Predicate<Source> fault) {
        return sources().filter(fault).map(Source::path).toList();
    }

    private static Stream<String> compilerTypes(Predicate<Source> where) {
        return sources()
                .filter(where)
                .flatMap(source ->
                        COMPILER.matcher(source.text()).results().map(match -> source.layer() + ": " + match.group()))
                .distinct();
    }

    private static Stream<String> layersThatName(String library) {
        return sources()
                .filter(source -> source.text().contains(library + "."))
                .map(Source::layer)
                .distinct();
    }

    private static Stream<Source> sources() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().map(Source::of).toList().stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private record Source(Path path, String layer, String text) {

        /** Returns the text without its literals. */
        String code() {
            return text.replaceAll("\"[^\"\\n]*\"", "\"\"");
        }

        static Source of(Path path) {
            return new Source(path, ROOT.relativize(path.resolveSibling("")).toString(), LayeringTest.text(path));
        }
    }
}
