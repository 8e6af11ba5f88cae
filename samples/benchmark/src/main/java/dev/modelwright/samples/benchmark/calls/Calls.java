package dev.modelwright.samples.benchmark.calls;

import dev.modelwright.samples.benchmark.measure.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmark of calls, prints its table in Markdown and writes it, and as CSV, below the output folder. */
public final class Calls {

    private Calls() {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        Path output = Path.of(System.getProperty("benchmark.output", "target/benchmark"));
        int rounds = Integer.parseInt(System.getProperty("benchmark.rounds", "5"));
        Table table = CallTable.of(new Runner(options(rounds)).run());
        Files.createDirectories(output);
        Files.writeString(output.resolve("calls.md"), table.markdown());
        Files.writeString(output.resolve("calls.csv"), table.csv());
        System.out.println("\n" + table.markdown() + "\nWritten to " + output);
    }

    private static Options options(int rounds) {
        return new OptionsBuilder()
                .include(CallBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .forks(1)
                .warmupIterations(rounds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(rounds)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .build();
    }
}
