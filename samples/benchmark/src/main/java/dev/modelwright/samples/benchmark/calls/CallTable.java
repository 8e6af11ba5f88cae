package dev.modelwright.samples.benchmark.calls;

import dev.modelwright.samples.benchmark.measure.Table;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/** What calls and chunks take: a chunk is what the longer stream takes more, divided by its chunks. */
final class CallTable {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private CallTable() {}

    static Table of(Collection<RunResult> results) {
        RunResult stream = find(results, "stream");
        RunResult streamLong = find(results, "streamLong");
        return new Table(
                "calls",
                "Calls over a driver that answers at once",
                List.of("what", "B", "ns"),
                List.of(
                        row("whole answer", find(results, "whole")),
                        row("whole answer, two parameters and a price", find(results, "wholeChecked")),
                        row("stream of two chunks", stream),
                        row(
                                "each further chunk",
                                (bytes(streamLong) - bytes(stream)) / CallBenchmark.WORDS,
                                (time(streamLong) - time(stream)) / CallBenchmark.WORDS)));
    }

    private static List<String> row(String what, RunResult result) {
        return row(what, bytes(result), time(result));
    }

    private static List<String> row(String what, double bytes, double time) {
        return List.of(what, String.format(Locale.ROOT, "%.0f", bytes), String.format(Locale.ROOT, "%.0f", time));
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double bytes(RunResult result) {
        return result.getSecondaryResults().get(ALLOCATION).getScore();
    }

    private static RunResult find(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow();
    }
}
