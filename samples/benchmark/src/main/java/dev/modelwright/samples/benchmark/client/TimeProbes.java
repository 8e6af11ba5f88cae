package dev.modelwright.samples.benchmark.client;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Limits of time, and what long streams cost. */
final class TimeProbes {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final double TOO_LATE = 2_000;
    private static final double TOO_EARLY = 900;
    private static final int FEW = 500;
    private static final int MANY = 4_000;
    private static final int STREAMS = 40;
    private static final double MOST_GROWTH = 1.1;

    private final Models models;

    TimeProbes(Models models) {
        this.models = models;
    }

    Map<String, Probes.Probe> all() {
        Map<String, Probes.Probe> probes = new LinkedHashMap<>();
        probes.put("silence longer than the limit of 1 s", this::silence);
        probes.put("stream of 2 s that is never silent, same limit", this::healthy);
        probes.put("bytes of a piece of reasoning, 500 and 4,000 pieces", this::growth);
        return probes;
    }

    private Seen silence() throws InterruptedException {
        Outcome outcome = Outcome.of(models.of("stall", LIMIT));
        double millis = outcome.millisToEnd();
        boolean isInTime = millis >= TOO_EARLY && millis <= TOO_LATE;
        return outcome.ending().equals("no end")
                ? Seen.of(false, "never")
                : Seen.of(outcome.failedOnce() && isInTime, outcome.ending() + " after " + Seen.millis(millis));
    }

    private Seen healthy() throws InterruptedException {
        Outcome outcome = Outcome.of(models.of("tick-20-100", LIMIT));
        return Seen.of(outcome.completedOnce(), outcome.ending());
    }

    private Seen growth() throws Exception {
        double few = bytes(FEW, STREAMS);
        double many = bytes(MANY, STREAMS * FEW / MANY);
        String what = String.format(Locale.ROOT, "%.1f → %.1f kB", few / 1e3, many / 1e3);
        return Seen.of(many <= few * MOST_GROWTH, what);
    }

    private double bytes(int pieces, int streams) throws Exception {
        Model model = models.of("reason-" + pieces);
        read(model, streams);
        Meter meter = new Meter();
        read(model, streams);
        return (double) meter.bytes() / pieces / streams;
    }

    private static void read(Model model, int streams) throws Exception {
        for (int i = 0; i < streams; i++) {
            model.stream(piece -> {});
        }
    }
}
