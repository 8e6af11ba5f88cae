package dev.modelwright.samples.benchmark.values;

import dev.modelwright.samples.benchmark.measure.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Sets both sides beside each other. */
final class ValueTable {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private ValueTable() {}

    static Table of(Collection<RunResult> results) {
        List<List<String>> rows = new ArrayList<>();
        for (String what : List.of("credentials", "parameters")) {
            RunResult ours = find(results, what + "Ours");
            RunResult peer = find(results, what + "Peer");
            List<String> row = new ArrayList<>(List.of(what));
            row.addAll(cells(time(ours), time(peer)));
            row.addAll(cells(bytes(ours), bytes(peer)));
            rows.add(List.copyOf(row));
        }
        return new Table(
                "values",
                "Values by name to a checked typed object, for each operation",
                List.of("what", "ours, ns", "peer, ns", "less time", "ours, B", "peer, B", "less allocation"),
                rows);
    }

    private static List<String> cells(double ours, double peer) {
        return List.of(print("%.0f", ours), print("%.0f", peer), print("%.1f times", peer / ours));
    }

    private static String print(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double bytes(RunResult result) {
        Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
        return allocation.getScore();
    }

    private static RunResult find(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow();
    }
}
