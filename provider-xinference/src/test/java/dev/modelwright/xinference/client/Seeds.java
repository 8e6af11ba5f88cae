package dev.modelwright.xinference.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the inputs of a fuzz test of this package, which lie where Jazzer looks for them. */
final class Seeds {

    private static final Path ROOT = Path.of("src", "test", "resources", "dev", "modelwright", "xinference", "client");

    private Seeds() {}

    /** Returns the inputs of a fuzz test, at least one. */
    static List<Path> of(String test) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(test + "Inputs"))) {
            List<Path> seeds = files.filter(Files::isRegularFile).sorted().toList();
            if (seeds.isEmpty()) {
                throw new IllegalStateException(test + " has no inputs");
            }
            return seeds;
        }
    }
}
