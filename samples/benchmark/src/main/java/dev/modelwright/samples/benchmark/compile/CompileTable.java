package dev.modelwright.samples.benchmark.compile;

import dev.modelwright.samples.benchmark.measure.Table;
import java.util.List;

/** The table of compilations. */
final class CompileTable {

    private static final List<String> COLUMNS = List.of(
            "processor",
            "units",
            "files",
            "lines",
            "kB/unit",
            "with, ms",
            "without, ms",
            "overhead, ms",
            "overhead/unit, ms",
            "of AutoValue's",
            "peak, MB");

    private CompileTable() {}

    /** Returns a row for each measurement; in each group AutoValue comes with the others of as many units. */
    static Table of(String title, List<List<Measured>> groups) {
        return new Table(
                "compile",
                title,
                COLUMNS,
                groups.stream()
                        .flatMap(group -> group.stream().map(measured -> row(measured, autoValue(group))))
                        .toList());
    }

    private static Measured autoValue(List<Measured> group) {
        String name = ProcessorJars.autoValue().name();
        return group.stream()
                .filter(measured -> measured.project().processor().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(Measured measured, Measured autoValue) {
        return List.of(
                measured.project().processor().name(),
                Integer.toString(measured.project().units()),
                Integer.toString(measured.size().files()),
                Long.toString(measured.size().lines()),
                "%.0f".formatted(measured.bytesPerUnit() / 1000),
                "%.0f".formatted(measured.times().with()),
                "%.0f".formatted(measured.times().without()),
                "%.0f".formatted(measured.times().overhead()),
                "%.1f".formatted(measured.overheadPerUnit()),
                "%.2f".formatted(measured.overheadPerUnit() / autoValue.overheadPerUnit()),
                "%.0f".formatted(measured.times().peakMegabytes()));
    }
}
