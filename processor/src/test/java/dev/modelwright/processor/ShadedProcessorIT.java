package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The jar that users get, alone and beside other processors, which all share one class loader. Runs after packaging, with
 * the other processors that the build lays into {@code target/other-processors}.
 */
final class ShadedProcessorIT {

    private static final Path OTHERS = Path.of("target", "other-processors");
    private static final String OLD_JACKSON =
            "old-jackson-core old-jackson-databind old-jackson-dataformat-yaml old-jackson-3-core old-jackson-3-yaml old-snakeyaml-engine";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void vendor() {
        project = Project.in(folder).copy(Path.of("src", "test", "resources", "others", "vendor"));
    }

    @Test
    void aloneItGenerates() {
        javac(List.of(shaded()), Compile.runtime()).silent();
        assertGenerated("acme/AcmeProvider.class");
    }

    @ParameterizedTest
    @CsvSource({
        "lombok, lombok/Settings$SettingsBuilder.class",
        "mapstruct, mapstruct/ViewMapperImpl.class",
        "auto-value, autovalue/AutoValue_Account.class",
    })
    void besideAnotherProcessorBothGenerate(String other, String generated) {
        project.copy(Path.of("src", "test", "resources", "others", other));
        javac(List.of(other(processor(other)), shaded()), Compile.runtime(), library(other))
                .silent();
        assertGenerated("acme/AcmeProvider.class", "mixed/" + generated);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void besideAllAtOnceTheOrderDoesNotMatter(boolean first) {
        List<Path> others = List.of(other("lombok"), other("mapstruct-processor"), other("auto-value"));
        List<String> names = List.of("lombok", "mapstruct", "auto-value");
        names.forEach(name -> project.copy(Path.of("src", "test", "resources", "others", name)));
        List<Path> path = new ArrayList<>(others);
        path.add(first ? 0 : others.size(), shaded());
        Path[] libraries = Stream.concat(
                        Stream.of(Compile.runtime()), names.stream().map(ShadedProcessorIT::library))
                .toArray(Path[]::new);
        javac(path, libraries).silent();
        assertGenerated(
                "acme/AcmeProvider.class",
                "mixed/lombok/Settings$SettingsBuilder.class",
                "mixed/mapstruct/ViewMapperImpl.class",
                "mixed/autovalue/AutoValue_Account.class");
    }

    @Test
    void oldLibrariesOfOthersFirstOnThePathDoNotMatter() {
        List<Path> path = Stream.concat(
                        Stream.of(OLD_JACKSON.split(" ")).map(ShadedProcessorIT::other), Stream.of(shaded()))
                .toList();
        javac(path, Compile.runtime()).silent();
        assertGenerated("acme/AcmeProvider.class");
    }

    // The class path comes first: with it behind the processor path, Eclipse's compiler runs no processor.
    @Test
    void eclipsesCompilerGenerates() {
        Fork.jdk(
                        project.root(),
                        "java",
                        "-cp",
                        other("ecj").toString(),
                        "org.eclipse.jdt.internal.compiler.batch.Main",
                        "--release",
                        "17",
                        "-enableJavadoc",
                        "-d",
                        "out",
                        "-s",
                        "gen",
                        "-cp",
                        Compile.runtime().toString(),
                        "-processorpath",
                        shaded().toString(),
                        "src/main/java")
                .silent();
        assertGenerated("acme/AcmeProvider.class");
    }

    private Fork javac(List<Path> processors, Path... libraries) {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-d", "out", "-s", "gen"));
        arguments.addAll(List.of("-processorpath", joined(processors)));
        arguments.addAll(List.of("-cp", joined(List.of(libraries))));
        project.find("src/main/java", ".java").forEach(file -> arguments.add(file.toString()));
        project.write("gen/empty", "");
        return Fork.jdk(project.root(), "javac", arguments.toArray(String[]::new));
    }

    private void assertGenerated(String... files) {
        assertThat(files)
                .allSatisfy(
                        file -> assertThat(project.has("out/" + file)).as(file).isTrue());
    }

    private static String processor(String name) {
        return name.equals("mapstruct") ? "mapstruct-processor" : name;
    }

    // What code of users is compiled with; Lombok is its own library.
    private static Path library(String name) {
        return other(name.equals("auto-value") ? "auto-value-annotations" : name);
    }

    private static String joined(List<Path> paths) {
        return paths.stream()
                .map(path -> path.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path other(String name) {
        Path jar = OTHERS.resolve(name + ".jar").toAbsolutePath();
        assumeThat(jar).as("skipped: other processors are absent").exists();
        return jar;
    }

    private static Path shaded() {
        try (Stream<Path> jars = Files.list(Path.of("target"))) {
            List<Path> found = jars.filter(jar ->
                            jar.getFileName().toString().matches("modelwright-processor-[\\d.]+(-SNAPSHOT)?\\.jar"))
                    .toList();
            assumeThat(found).as("skipped: the shaded jar is absent").hasSize(1);
            return found.get(0).toAbsolutePath();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
