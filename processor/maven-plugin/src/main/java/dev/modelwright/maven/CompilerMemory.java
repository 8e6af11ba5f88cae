package dev.modelwright.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What Maven's compiler plugin remembers of its last run. Without it, the plugin compiles everything: version 3 takes all sources
 * for new ones, version 4 says so in its documentation. Its list of created files stays, for it deletes old output by that.
 *
 * @param folder where the compiler plugin keeps it
 */
record CompilerMemory(Path folder) {

    private static final String TESTS = "testCompile";

    static CompilerMemory in(Path target) {
        return new CompilerMemory(target.resolve("maven-status").resolve("maven-compiler-plugin"));
    }

    /** Forgets how main classes were compiled, and tells whether anything was known. */
    boolean forgetMain() throws IOException {
        return forget(file -> !isOfTests(file));
    }

    /** Forgets how tests were compiled, and tells whether anything was known. */
    boolean forgetTests() throws IOException {
        return forget(this::isOfTests);
    }

    private boolean forget(Predicate<Path> which) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        List<Path> known;
        try (Stream<Path> files = Files.walk(folder)) {
            known = files.filter(CompilerMemory::isMemory).filter(which).toList();
        }
        for (Path file : known) {
            Files.delete(file);
        }
        return !known.isEmpty();
    }

    private static boolean isMemory(Path file) {
        String name = file.getFileName().toString();
        return name.equals("inputFiles.lst") || name.endsWith(".cache");
    }

    private boolean isOfTests(Path file) {
        return folder.relativize(file).toString().contains(TESTS);
    }
}
