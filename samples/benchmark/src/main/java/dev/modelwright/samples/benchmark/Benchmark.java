package dev.modelwright.samples.benchmark;

import dev.modelwright.samples.benchmark.compile.CompileBenchmark;
import dev.modelwright.samples.benchmark.measure.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the benchmark, prints its tables in Markdown and writes them, and as CSV, below the output folder. */
public final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Settings settings = Settings.fromProperties();
        Path work = settings.output().resolve("work");
        CompileBenchmark benchmark =
                new CompileBenchmark(work, settings.corpus(), settings.rounds(), System.err::println);
        System.out.println(machine(settings));
        write(settings.output(), benchmark.run(settings.units()));
    }

    private static void write(Path output, List<Table> tables) throws IOException {
        Files.createDirectories(output);
        StringBuilder report = new StringBuilder();
        for (Table table : tables) {
            String markdown = table.markdown();
            System.out.println(markdown);
            report.append(markdown).append('\n');
            Files.writeString(output.resolve(table.name() + ".csv"), table.csv());
        }
        Files.writeString(output.resolve("compile.md"), report);
        System.out.println("Written to " + output);
    }

    private static String machine(Settings settings) {
        return "JDK %s; processors: %d; rounds: %d, and one before them%n"
                .formatted(Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), settings.rounds());
    }
}
