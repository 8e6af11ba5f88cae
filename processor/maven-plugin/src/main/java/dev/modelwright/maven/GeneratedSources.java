package dev.modelwright.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the processor wrote. Before it writes again, it must be gone: version 3.11 of the compiler plugin leaves it where javac finds
 * it beside the new, and javac of 17 breaks down over that.
 */
final class GeneratedSources {

    private static final String MARK = "@Generated(\"dev.modelwright.processor.ModelwrightProcessor\")";

    private GeneratedSources() {}

    static void deleteMain(Path target) throws IOException {
        delete(target.resolve("generated-sources").resolve("annotations"));
    }

    static void deleteTests(Path target) throws IOException {
        delete(target.resolve("generated-test-sources").resolve("test-annotations"));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path source : sources) {
            // A character for each byte: other processors write what they like.
            if (Files.readString(source, StandardCharsets.ISO_8859_1).contains(MARK)) {
                Files.delete(source);
            }
        }
    }
}
