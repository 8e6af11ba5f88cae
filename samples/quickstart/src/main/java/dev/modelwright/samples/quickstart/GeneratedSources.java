package dev.modelwright.samples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Shows what the processor wrote for the vendor file of this sample. */
final class GeneratedSources {

    private static final Path FOLDER = Path.of("target", "generated-sources", "annotations");

    private GeneratedSources() {}

    static void show(Path project, PrintStream out) throws IOException {
        Path folder = project.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            out.println("Build the sample to see the generated sources in " + folder + ".");
            return;
        }
        for (Path file : javaFiles(folder)) {
            long lines = Files.readAllLines(file).size();
            out.printf("  %-28s %4d lines%n", file.getFileName(), lines);
        }
        out.println("from 1 vendor file and 1 hand-written driver, in " + project.relativize(folder) + ".");
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
