package dev.modelwright.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares vendor files with what they were, and makes the compiler plugin forget when they changed. Used once. */
final class Refresh {

    private final SourceSet main;
    private final SourceSet tests;
    private final CompilerMemory memory;
    private final Path target;
    private final Path status;

    Refresh(Project project, SourceSet main, SourceSet tests) {
        this.main = main;
        this.tests = tests;
        this.memory = CompilerMemory.in(project.target());
        this.target = project.target();
        this.status = project.target().resolve("maven-status").resolve("modelwright-maven-plugin");
    }

    /** Returns why something is compiled again, a sentence for each reason. */
    List<String> run() throws IOException {
        Change ofMain = change(main, status.resolve("main.lst"));
        Change ofTests = change(tests, status.resolve("test.lst"));
        // Tests may read the vendor files of what they test.
        boolean mainForgotten = ofMain.happened() && memory.forgetMain();
        boolean testsForgotten = (ofMain.happened() || ofTests.happened()) && memory.forgetTests();
        if (mainForgotten) {
            GeneratedSources.deleteMain(target);
        }
        if (testsForgotten) {
            GeneratedSources.deleteTests(target);
        }
        // Last, so that a build that is stopped before this point tries again.
        ofMain.remember();
        ofTests.remember();
        return Stream.of(
                        mainForgotten ? ofMain.reason("Compiling") : Optional.<String>empty(),
                        testsForgotten ? ofTests.reason("Compiling tests") : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Change change(SourceSet set, Path file) throws IOException {
        Optional<Snapshot> earlier = Snapshot.read(file);
        Snapshot now = set.snapshot();
        if (earlier.isPresent()) {
            set.deleteCopies(now.removedSince(earlier.get()));
        }
        return new Change(file, earlier, now);
    }
}
