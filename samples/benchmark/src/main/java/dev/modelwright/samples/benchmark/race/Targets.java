package dev.modelwright.samples.benchmark.race;

import dev.modelwright.samples.benchmark.measure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** What we hold ourselves to, and whether this run reached it. */
final class Targets {

    private static final double MOST_WHOLE = 1.25;
    private static final double MOST_PIECE = 1.15;
    private static final double MOST_FIRST_MICROS = 60;
    private static final double MOST_BEGUN = 1.5;
    private static final double MOST_THREADS = 64;
    private static final double MOST_HEAP = 30;

    private final Results results;
    private final List<List<String>> rows = new ArrayList<>();

    Targets(Results results) {
        this.results = results;
    }

    Table table(Map<String, Map<String, String>> probes) {
        atMost("bytes of a whole answer, of the floor's", MOST_WHOLE, results.ofFloor(Contender.OURS, "whole bytes"));
        atMost("bytes of a piece, of the floor's", MOST_PIECE, results.ofFloor(Contender.OURS, "piece bytes"));
        atMost("first piece, µs beyond the floor", MOST_FIRST_MICROS, beyond("first piece p50"));
        atMost("all streams begun, of the floor's time", MOST_BEGUN, ofBest("all begun"));
        atMost("threads with all streams open", MOST_THREADS, results.median(Contender.OURS, "threads"));
        atMost("heap of a stream, kB", MOST_HEAP, results.median(Contender.OURS, "heap"));
        Map<String, String> seen = probes.getOrDefault(Contender.OURS, Map.of());
        long bad = seen.values().stream().filter(cell -> !cell.startsWith("✓")).count();
        row("probes that fail", "0", seen.isEmpty() ? "–" : Long.toString(bad), bad == 0 && !seen.isEmpty());
        return new Table("client-targets", "Targets:", List.of("what", "at most", "ours", "reached"), rows);
    }

    private OptionalDouble beyond(String name) {
        OptionalDouble ours = results.least(Contender.OURS, name);
        OptionalDouble floor = results.least(Contender.FLOOR, name);
        return ours.isPresent() && floor.isPresent()
                ? OptionalDouble.of(ours.getAsDouble() - floor.getAsDouble())
                : OptionalDouble.empty();
    }

    private OptionalDouble ofBest(String name) {
        OptionalDouble ours = results.least(Contender.OURS, name);
        OptionalDouble floor = results.least(Contender.FLOOR, name);
        return ours.isPresent() && floor.isPresent()
                ? OptionalDouble.of(ours.getAsDouble() / floor.getAsDouble())
                : OptionalDouble.empty();
    }

    private void atMost(String what, double limit, OptionalDouble figure) {
        row(
                what,
                String.format(Locale.ROOT, "%.2f", limit).replaceFirst("\\.00$", ""),
                Results.cell(figure, "%.2f"),
                figure.isPresent() && figure.getAsDouble() <= limit);
    }

    private void row(String what, String limit, String ours, boolean reached) {
        rows.add(List.of(what, limit, ours, reached ? "✓" : "✗"));
    }
}
