package dev.modelwright.samples.benchmark.start;

import dev.modelwright.samples.benchmark.compile.GeneratedVendors;
import dev.modelwright.samples.benchmark.measure.ClassPath;
import dev.modelwright.samples.benchmark.measure.Forked;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commands of cold processes.
 *
 * @param vendors the vendors
 * @param log keeps what the last process printed
 */
record StartCommands(GeneratedVendors vendors, Path log) {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Returns the folder of the first vendor that ships language models. */
    Path vendorWithModels() {
        return vendors.vendors().stream()
                .filter(vendor -> Files.isDirectory(vendor.resolve("models").resolve("llm")))
                .findFirst()
                .orElseThrow();
    }

    /** Returns a process that finds the vendors' classes, and no other vendor. */
    Forked generated(Class<?> main, String... arguments) {
        return found(main, Stream.of(vendors.classes()), arguments);
    }

    /** Returns a process that finds Xinference, which has drivers. The vendors above have none. */
    Forked xinference(Class<?> main) {
        return found(
                main,
                jars(
                        "modelwright-provider-xinference",
                        "modelwright-openai-protocol",
                        "okhttp-jvm",
                        "okio-jvm",
                        "kotlin-stdlib"));
    }

    private Forked found(Class<?> main, Stream<Path> classes, String... arguments) {
        List<Path> path = Stream.of(
                        classes,
                        vendors.runtime().stream(),
                        jars("jackson-core", "jspecify"),
                        Stream.of(ClassPath.own()))
                .flatMap(paths -> paths)
                .toList();
        return command(main, path, List.of(arguments));
    }

    /** Returns a process that reads the files of some vendors. */
    Forked yaml(Class<?> main, List<Path> read) {
        List<Path> path = Stream.concat(
                        jars(
                                "jackson-core",
                                "jackson-databind",
                                "jackson-annotations",
                                "jackson-dataformat-yaml",
                                "snakeyaml-engine",
                                "snakeyaml"),
                        Stream.of(ClassPath.own()))
                .toList();
        return command(main, path, read.stream().map(Path::toString).toList());
    }

    private Forked command(Class<?> main, List<Path> path, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                JAVA.toString(),
                "-classpath",
                path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                main.getName()));
        command.addAll(arguments);
        return new Forked(command, log);
    }

    private static Stream<Path> jars(String... artifacts) {
        return Arrays.stream(artifacts).map(ClassPath::jar);
    }
}
