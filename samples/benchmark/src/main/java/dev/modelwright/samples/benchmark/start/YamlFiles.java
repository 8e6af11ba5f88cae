package dev.modelwright.samples.benchmark.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files that a program without a compiler would have to read. */
final class YamlFiles {

    private YamlFiles() {}

    /** Returns a vendor's own file and those of its models. */
    static List<Path> of(Path vendor) throws IOException {
        try (Stream<Path> files = Files.walk(vendor)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().startsWith("_"))
                    .toList();
        }
    }

    static boolean isModel(Path file) {
        return !file.getParent().endsWith("provider");
    }
}
