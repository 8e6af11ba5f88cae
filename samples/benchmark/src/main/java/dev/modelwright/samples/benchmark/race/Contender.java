package dev.modelwright.samples.benchmark.race;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A client that takes part.
 *
 * @param name its name
 * @param mainClass the main class of its adapter
 * @param adapter where the classes of the adapter are
 * @param jars the client's jars, with all that it needs
 */
record Contender(String name, String mainClass, Path adapter, List<Path> jars) {

    static final String OURS = "modelwright";
    static final String FLOOR = "floor";

    Contender {
        jars = List.copyOf(jars);
    }

    /** Returns the class path: the harness and the adapter, and then the client's own jars. */
    String classPath(Path harness) {
        return Stream.concat(Stream.of(harness, adapter).distinct(), jars.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    double mebibytes() throws IOException {
        long sum = 0;
        for (Path jar : jars) {
            sum += Files.size(jar);
        }
        return sum / 1024.0 / 1024.0;
    }
}
