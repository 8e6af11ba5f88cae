package dev.modelwright.samples.benchmark.values;

import dev.modelwright.samples.benchmark.measure.Microbenchmark;
import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmark of values. */
public final class Values {

    private Values() {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        Microbenchmark.run(ValueBenchmark.class, "values", ValueTable::of);
    }
}
