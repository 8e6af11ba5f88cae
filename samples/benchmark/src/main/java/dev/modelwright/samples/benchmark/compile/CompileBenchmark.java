package dev.modelwright.samples.benchmark.compile;

import dev.modelwright.samples.benchmark.measure.Finished;
import dev.modelwright.samples.benchmark.measure.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Compiles vendors with Modelwright, and value classes with AutoValue and Immutables, in turn. Each generates about as much
 * for a unit, and is compared with the compilation of just what it generated.
 */
public final class CompileBenchmark {

    private final Path work;
    private final Path corpus;
    private final int rounds;
    private final Consumer<String> progress;

    /**
     * Prepares a benchmark.
     *
     * @param work a folder of its own, which is emptied
     * @param corpus the folder whose {@code vendors} are compiled; vendors are made up where it is absent
     * @param rounds how many rounds count, at least 1
     * @param progress is told what happens
     */
    public CompileBenchmark(Path work, Path corpus, int rounds, Consumer<String> progress) {
        this.work = work;
        this.corpus = corpus;
        this.rounds = rounds;
        this.progress = progress;
    }

    /** Measures at each number of vendors, and returns the tables. */
    public List<Table> run(List<Integer> units) throws IOException, InterruptedException {
        Folders.delete(work);
        Vendors vendors = Vendors.find(corpus, work);
        progress.accept("Vendors: " + vendors.origin());
        List<List<Measured>> groups = new ArrayList<>();
        for (int count : units) {
            groups.add(prepare(vendors, count));
        }
        ParserAlone parser = new ParserAlone();
        for (List<Measured> group : groups) {
            Project project = group.get(0).project();
            parser.add(project.units() + " vendors", project.folder().resolve("resources"), work.resolve("parser"));
        }
        FirstVendor first = new FirstVendor(vendors, work.resolve("first"));
        parser.add("the first vendor file", first.file(), work.resolve("parser"));
        List<Finished> firsts = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            progress.accept("Round " + round + " of " + rounds);
            for (Measured measured : groups.stream().flatMap(List::stream).toList()) {
                measured.times().round(round);
            }
            firsts.add(first.run());
            parser.round(round);
        }
        String title = "javac with a processor, and without it on what it generated (%s):".formatted(vendors.origin());
        return List.of(
                CompileTable.of(title, groups),
                GrowthTable.of(groups),
                FirstVendor.table(firsts.subList(1, firsts.size())),
                parser.table(),
                JarContent.table(ProcessorJars.modelwright().jar()));
    }

    private List<Measured> prepare(Vendors vendors, int count) throws IOException, InterruptedException {
        progress.accept("Preparing " + count + " units");
        Measured ours = measured(VendorProject.write(
                work.resolve("vendors-" + count), ProcessorJars.modelwright(), vendors.choose(count)));
        List<Measured> group = new ArrayList<>(List.of(ours));
        for (ValueSource source : List.of(ValueSource.autoValue(), ValueSource.immutables())) {
            ValueProject values = new ValueProject(source, work.resolve("values-" + count));
            group.add(measured(values.write(count, values.propertiesFor(ours.bytesPerUnit()))));
        }
        return group;
    }

    private static Measured measured(Project project) throws IOException, InterruptedException {
        return new Measured(project, project.compiled(), GeneratedSize.of(project.generated()));
    }
}
