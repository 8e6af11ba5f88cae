package dev.modelwright.samples.benchmark.compile;

import dev.modelwright.samples.benchmark.measure.ClassPath;
import dev.modelwright.samples.benchmark.measure.Forked;
import dev.modelwright.samples.benchmark.measure.Median;
import dev.modelwright.samples.benchmark.measure.Table;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the YAML parser alone takes for the files of vendors: the floor that no reader which stands on it can go below. */
final class ParserAlone {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final List<Row> rows = new ArrayList<>();

    /** Adds the vendors of a project; {@code root} is one vendor file, or the folder of all their files. */
    void add(String name, Path root, Path log) {
        List<String> classPath = new ArrayList<>(
                ProcessorJars.yamlParser().stream().map(Path::toString).toList());
        classPath.add(ClassPath.own().toString());
        String joined = String.join(File.pathSeparator, classPath);
        rows.add(new Row(
                name,
                root,
                new Forked(
                        List.of(JAVA.toString(), "-classpath", joined, Tokens.class.getName(), root.toString()), log),
                new ArrayList<>()));
    }

    /** Runs each once; round 0 is the warm-up and does not count. */
    void round(int number) throws IOException, InterruptedException {
        for (Row row : rows) {
            double millis = Double.parseDouble(row.command().run().output().strip());
            if (number > 0) {
                row.millis().add(millis);
            }
        }
    }

    Table table() throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(row.cells());
        }
        return new Table(
                "parser",
                "The YAML parser alone, going through the tokens of the same files in a cold virtual machine, without building or "
                        + "checking anything:",
                List.of("what", "files", "kB", "median, ms", "least, ms"),
                cells);
    }

    private record Row(String name, Path root, Forked command, List<Double> millis) {

        List<String> cells() throws IOException {
            List<Path> files = Files.isRegularFile(root) ? List.of(root) : Folders.files(root, ".yaml");
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            return List.of(
                    name,
                    Integer.toString(files.size()),
                    Long.toString(bytes / 1000),
                    "%.0f".formatted(Median.of(millis)),
                    "%.0f".formatted(millis.stream().min(Double::compare).orElseThrow()));
        }
    }
}
