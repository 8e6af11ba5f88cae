package dev.modelwright.samples.benchmark.compile;

import dev.modelwright.samples.benchmark.measure.Forked;
import dev.modelwright.samples.benchmark.measure.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sources to compile with a processor.
 *
 * @param folder the project's own folder; its sources are below {@code src}
 * @param processor the processor
 * @param units how many vendors or value classes there are
 * @param options what the processor is told
 */
record Project(Path folder, ProcessorJars processor, int units, List<String> options) {

    private static final Path JAVAC = Path.of(System.getProperty("java.home"), "bin", "javac");

    Project {
        options = List.copyOf(options);
    }

    /** Returns the folder of sources that are written by hand, so to speak. */
    Path sources() {
        return folder.resolve("src");
    }

    /** Returns the folder of sources that the processor writes. */
    Path generated() {
        return folder.resolve("generated");
    }

    /** Compiles once, and returns the compilation with the processor beside that of its result without it. */
    Pair compiled() throws IOException, InterruptedException {
        Forked with = with();
        with.run();
        return new Pair(with, without());
    }

    private Forked with() throws IOException {
        List<String> words = new ArrayList<>(List.of("-processorpath", processor.processorPath()));
        words.addAll(List.of("-s", Files.createDirectories(generated()).toString()));
        words.addAll(options);
        return javac("with", words, List.of(sources()));
    }

    private Forked without() throws IOException {
        return javac("without", List.of("-proc:none"), List.of(sources(), generated()));
    }

    private Forked javac(String name, List<String> words, List<Path> roots) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes-" + name));
        Path arguments = folder.resolve(name + ".args");
        List<String> lines = new ArrayList<>(
                Arrays.asList("--release", "17", "-d", classes.toString(), "-classpath", processor.classPath()));
        lines.addAll(words);
        for (Path root : roots) {
            Folders.files(root, ".java").forEach(file -> lines.add(file.toString()));
        }
        Files.write(arguments, lines.stream().map(Project::quoted).toList());
        return new Forked(List.of(JAVAC.toString(), "@" + arguments), folder.resolve(name + ".log"));
    }

    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\") + '"';
    }
}
