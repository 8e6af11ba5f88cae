package dev.modelwright.samples.benchmark.hot;

import dev.modelwright.samples.benchmark.measure.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** What is done over and over, and the bytes that readers of events get through in a second. */
final class HotTable {

    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private HotTable() {}

    static Table of(Collection<RunResult> results) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("merge", "a chunk merged");
        names.put("tokens", "a word counted");
        names.put("lines", "an event's lines, by Okio");
        names.put("events", "an event read");
        names.put("eventsOfOkHttp", "an event read by okhttp-sse");
        names.put("parse", "an event's JSON parsed");
        names.put("piece", "a piece made of it");
        List<List<String>> rows = new ArrayList<>();
        names.forEach((method, what) -> rows.add(row(method, what, find(results, method))));
        return new Table("hot", "Hot paths, for each event, chunk or word:", List.of("what", "B", "ns", "MB/s"), rows);
    }

    private static List<String> row(String method, String what, RunResult result) {
        double nanos = result.getPrimaryResult().getScore();
        double bytes = result.getSecondaryResults().get(ALLOCATION).getScore();
        boolean reads = method.startsWith("events") || method.equals("lines");
        String rate = reads ? format("%.0f", Events.bytesOfEvent() / nanos * NANOS / MEGA) : "";
        return List.of(what, format("%.0f", bytes), format("%.1f", nanos), rate);
    }

    private static String format(String pattern, double figure) {
        return String.format(Locale.ROOT, pattern, figure);
    }

    private static RunResult find(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow();
    }
}
