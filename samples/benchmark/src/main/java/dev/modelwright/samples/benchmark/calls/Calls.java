package dev.modelwright.samples.benchmark.calls;

import dev.modelwright.samples.benchmark.measure.Microbenchmark;
import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmark of calls. */
public final class Calls {

    private Calls() {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        Microbenchmark.run(CallBenchmark.class, "calls", CallTable::of);
    }
}
