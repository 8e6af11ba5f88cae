package dev.modelwright.samples.benchmark.compile;

import dev.modelwright.samples.benchmark.measure.ClassPath;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jars that a processor needs. They are picked from this program's own class path, where Maven put them.
 *
 * @param name what tables call the processor
 * @param api what its users compile against
 * @param implementation what javac loads
 */
record ProcessorJars(String name, List<Path> api, List<Path> implementation) {

    ProcessorJars {
        api = List.copyOf(api);
        implementation = List.copyOf(implementation);
    }

    static ProcessorJars modelwright() {
        return of("Modelwright", "modelwright-runtime", "modelwright-processor");
    }

    static ProcessorJars autoValue() {
        return of("AutoValue", "auto-value-annotations", "auto-value");
    }

    static ProcessorJars immutables() {
        return of("Immutables", "value", "value");
    }

    /** Returns the parser that Modelwright's jar holds a copy of. */
    static List<Path> yamlParser() {
        return Stream.of("jackson-dataformat-yaml", "jackson-core", "snakeyaml-engine")
                .map(ClassPath::jar)
                .toList();
    }

    String classPath() {
        return joined(api);
    }

    String processorPath() {
        return joined(Stream.of(implementation, api)
                .flatMap(Collection::stream)
                .distinct()
                .toList());
    }

    /** Returns the one jar that holds the processor. */
    Path jar() {
        return implementation.get(0);
    }

    private static ProcessorJars of(String name, String api, String implementation) {
        return new ProcessorJars(name, List.of(ClassPath.jar(api)), List.of(ClassPath.jar(implementation)));
    }

    private static String joined(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
