package dev.modelwright.samples.benchmark.compile;

import dev.modelwright.samples.benchmark.measure.ClassPath;
import dev.modelwright.samples.benchmark.measure.Finished;
import dev.modelwright.samples.benchmark.measure.Forked;
import dev.modelwright.samples.benchmark.measure.Median;
import dev.modelwright.samples.benchmark.measure.Table;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The first vendor of a cold virtual machine that has nothing on its class path but our jar. */
final class FirstVendor {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Path file;
    private final Forked forked;

    /** Takes Xinference's file, or the first where that is absent. */
    FirstVendor(Vendors vendors, Path log) {
        file = vendors.files().stream()
                .filter(vendor -> vendor.endsWith("xinference.yaml"))
                .findFirst()
                .orElse(vendors.files().get(0));
        String classPath = ProcessorJars.modelwright().jar() + File.pathSeparator + ClassPath.own();
        this.forked = new Forked(
                List.of(JAVA.toString(), "-classpath", classPath, FirstParse.class.getName(), file.toString()), log);
    }

    Path file() {
        return file;
    }

    Finished run() throws IOException, InterruptedException {
        return forked.run();
    }

    static Table table(List<Finished> runs) {
        List<Double> millis =
                runs.stream().map(run -> Double.valueOf(run.output().strip())).toList();
        return new Table(
                "first",
                "Cold first parse: one vendor read and checked, as the first thing that a virtual machine does:",
                List.of("median, ms", "least, ms", "whole process, ms"),
                List.of(List.of(
                        "%.0f".formatted(Median.of(millis)),
                        "%.0f".formatted(millis.stream().min(Double::compare).orElseThrow()),
                        "%.0f"
                                .formatted(Median.of(
                                        runs.stream().map(Finished::millis).toList())))));
    }
}
