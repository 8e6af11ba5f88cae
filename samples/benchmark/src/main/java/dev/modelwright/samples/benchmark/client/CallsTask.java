package dev.modelwright.samples.benchmark.client;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Whole answers, streams and first pieces, one after the other on one thread. */
final class CallsTask {

    private static final int PIECES = 2_000;
    // Streams are longer than calls.
    private static final int CALLS_PER_STREAM = 100;

    private CallsTask() {}

    /** Measures as many calls, after as many for warming up. */
    static Map<String, String> run(Models models, int calls) throws Exception {
        Map<String, String> found = new LinkedHashMap<>();
        whole(models.of("fast-1"), calls, found);
        streams(models.of("fast-" + PIECES), Math.max(2, calls / CALLS_PER_STREAM), found);
        firstPiece(models.of("fast-3"), Math.max(2, calls / 4), found);
        return found;
    }

    private static void whole(Model model, int calls, Map<String, String> found) throws Exception {
        answers(model, calls);
        Meter meter = new Meter();
        long[] nanos = answers(model, calls);
        long bytes = meter.bytes();
        double cpu = meter.cpuMicros();
        Arrays.sort(nanos);
        put(found, "whole p50", nanos[calls / 2] / 1e3);
        put(found, "whole p99", nanos[calls * 99 / 100] / 1e3);
        put(found, "whole bytes", (double) bytes / calls);
        put(found, "whole cpu", cpu / calls);
    }

    private static long[] answers(Model model, int calls) throws Exception {
        long[] nanos = new long[calls];
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            if (model.answer().isEmpty()) {
                throw new IllegalStateException("The answer must have a text, but had none.");
            }
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private static void streams(Model model, int streams, Map<String, String> found) throws Exception {
        read(model, streams);
        Meter meter = new Meter();
        read(model, streams);
        double pieces = (double) streams * PIECES;
        double bytes = meter.bytes();
        put(found, "pieces per second", pieces / meter.seconds());
        put(found, "piece cpu", meter.cpuMicros() / pieces);
        put(found, "piece bytes", bytes / pieces);
    }

    private static void read(Model model, int streams) throws Exception {
        for (int i = 0; i < streams; i++) {
            PieceCount count = new PieceCount();
            model.stream(count);
            if (count.pieces() != PIECES) {
                throw new IllegalStateException(
                        "There must be " + PIECES + " pieces, but were " + count.pieces() + ".");
            }
        }
    }

    private static void firstPiece(Model model, int calls, Map<String, String> found) throws Exception {
        firsts(model, calls);
        long[] nanos = firsts(model, calls);
        Arrays.sort(nanos);
        put(found, "first piece p50", nanos[calls / 2] / 1e3);
    }

    private static long[] firsts(Model model, int calls) throws Exception {
        long[] nanos = new long[calls];
        for (int i = 0; i < calls; i++) {
            PieceCount count = new PieceCount();
            long start = System.nanoTime();
            model.stream(count);
            nanos[i] = count.firstAt() - start;
        }
        return nanos;
    }

    private static void put(Map<String, String> found, String name, double value) {
        found.put(name, String.format(Locale.ROOT, "%.2f", value));
    }
}
