package dev.modelwright.samples.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs a class of JMH, prints its table in Markdown and writes it, and as CSV, below the output folder. */
public final class Microbenchmark {

    private Microbenchmark() {}

    /** Runs {@code benchmark} and writes files named {@code name}. */
    public static void run(Class<?> benchmark, String name, Function<Collection<RunResult>, Table> reading)
            throws IOException, RunnerException {
        Path output = Path.of(System.getProperty("benchmark.output", "target/benchmark"));
        int rounds = Integer.parseInt(System.getProperty("benchmark.rounds", "5"));
        Table table = reading.apply(new Runner(options(benchmark, rounds)).run());
        Files.createDirectories(output);
        Files.writeString(output.resolve(name + ".md"), table.markdown());
        Files.writeString(output.resolve(name + ".csv"), table.csv());
        System.out.println("\n" + table.markdown() + "\nWritten to " + output);
    }

    private static Options options(Class<?> benchmark, int rounds) {
        return new OptionsBuilder()
                .include(benchmark.getName())
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
