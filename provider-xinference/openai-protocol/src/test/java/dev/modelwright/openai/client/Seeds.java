package dev.modelwright.openai.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the inputs of a fuzz test, which lie where Jazzer looks for them. */
public final class Seeds {

    private static final Path ROOT = Path.of("src", "test", "resources");

    private Seeds() {}

    /** Returns the inputs of a fuzz test beside this class, at least one. */
    public static List<Path> of(Class<?> neighbour, String test) throws IOException {
        Path folder = ROOT.resolve(neighbour.getPackageName().replace('.', '/')).resolve(test + "Inputs");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> seeds = files.filter(Files::isRegularFile).sorted().toList();
            if (seeds.isEmpty()) {
                throw new IllegalStateException(test + " has no inputs");
            }
            return seeds;
        }
    }
}
