package dev.modelwright.samples.benchmark.hot;

import dev.modelwright.samples.benchmark.measure.Microbenchmark;
import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmark of hot paths. */
public final class HotPaths {

    private HotPaths() {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        Microbenchmark.run(HotBenchmark.class, "hot", HotTable::of);
    }
}
